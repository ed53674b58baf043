/** Repairing one case: an administrator takes work away here and lets it begin there, after a trial that says what it does. */
@ApplicationModule(allowedDependencies = {"shared", "shared::ui", "security", "audit", "cases", "tasks", "notifications", "oversight"})
@NullMarked
package org.bangfu.repair;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
