/** Those who answer for the work: what is overdue, who holds it, and what they do about it. */
@ApplicationModule(allowedDependencies = {"shared", "shared::ui", "database", "areas", "staff", "security", "audit", "calendar", "cases", "tasks"})
@NullMarked
package org.bangfu.oversight;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
