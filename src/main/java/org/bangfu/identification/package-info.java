/** The five steps that decide whether a household is put under monitoring (domain §3). */
@ApplicationModule(allowedDependencies = {"shared", "shared::ui", "database", "areas", "staff", "security", "audit", "privacy", "calendar", "parameters", "forms", "forms::ui", "households", "households::ui", "cases", "cases::ui", "casework", "tasks", "tasks::ui", "notices", "assistance", "elimination", "engine"})
@NullMarked
package org.bangfu.identification;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
