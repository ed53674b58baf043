/** The sandbox of the demonstration: its own day, and moving it on. Nothing of it exists without the demo profile. */
@ApplicationModule(allowedDependencies = {"shared", "shared::ui", "engine", "security", "audit"})
@NullMarked
package org.bangfu.sandbox;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
