/** Public notices with their full days, and the objections raised against them. */
@ApplicationModule(allowedDependencies = {"shared", "shared::ui", "areas", "security", "audit", "privacy", "calendar", "parameters",
    "households", "households::ui", "cases", "cases::ui"})
@NullMarked
package org.bangfu.notices;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
