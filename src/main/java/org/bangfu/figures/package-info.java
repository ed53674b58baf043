/** Figures of a month with their definitions, by area, each opening into the cases and households behind it. */
@ApplicationModule(allowedDependencies = {"shared", "shared::ui", "database", "areas", "staff", "security", "audit"})
@NullMarked
package org.bangfu.figures;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
