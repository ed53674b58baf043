/** Main layout, error views and home; imports no capability. */
@ApplicationModule(allowedDependencies = {"shared", "shared::ui", "security", "areas", "staff"})
@NullMarked
package org.bangfu.shell;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
