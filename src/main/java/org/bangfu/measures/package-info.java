/** Measures that answer a household's risks (缺啥补啥, policy (一)3(2)): what was planned, delivered and confirmed. */
@ApplicationModule(allowedDependencies = {"shared", "shared::ui", "areas", "staff", "security", "audit", "privacy", "parameters", "households", "cases", "database"})
@NullMarked
package org.bangfu.measures;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
