/** Dated parameters by area: the numbers of the rules that change from year to year and county to county. */
@ApplicationModule(allowedDependencies = {"shared", "shared::ui", "areas", "security", "audit"})
@NullMarked
package org.bangfu.parameters;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
