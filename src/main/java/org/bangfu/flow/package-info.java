/** Where time goes: how long the steps of the processes take, where they wait and come back. */
@ApplicationModule(allowedDependencies = {"shared", "shared::ui", "database", "areas", "staff", "security", "calendar", "parameters", "tasks", "oversight", "oversight::ui"})
@NullMarked
package org.bangfu.flow;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
