/** The inbox: one row per open task and group, claim, give back, complete, drafts. */
@ApplicationModule(allowedDependencies = {"shared", "shared::ui", "areas", "staff", "security", "audit", "privacy", "calendar", "parameters", "forms", "forms::ui", "cases", "cases::ui", "engine", "database"})
@NullMarked
package org.bangfu.tasks;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
