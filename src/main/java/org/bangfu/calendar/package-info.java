/** Working days with statutory holidays and shifted weekends, and the one due-date rule of the product. */
@ApplicationModule(allowedDependencies = {"shared", "shared::ui", "security", "audit"})
@NullMarked
package org.bangfu.calendar;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
