/** Moving running cases to another version of their process: the plan, the trial, the move in portions, the way back. */
@ApplicationModule(allowedDependencies = {"shared", "shared::ui", "database", "areas", "staff", "security", "audit", "cases", "tasks", "oversight"})
@NullMarked
package org.bangfu.migration;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
