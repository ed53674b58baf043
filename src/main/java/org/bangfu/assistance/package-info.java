/** Assistance of a monitored household: its contact, its plan, its measures, its safety net (domain §4). */
@ApplicationModule(allowedDependencies = {"shared", "shared::ui", "database", "areas", "staff", "security", "audit", "privacy", "calendar", "parameters", "forms", "forms::ui", "households", "households::ui", "cases", "cases::ui", "casework", "tasks", "contacts", "measures", "visits", "engine"})
@NullMarked
package org.bangfu.assistance;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
