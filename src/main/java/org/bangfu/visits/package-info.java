/** Monthly visits 走访: one for each running spell and month, by its contact (domain §5). */
@ApplicationModule(allowedDependencies = {"shared", "shared::ui", "database", "areas", "staff", "security", "audit", "privacy", "calendar", "parameters", "forms", "households", "cases", "cases::ui", "casework", "contacts", "measures", "tasks", "tasks::ui", "engine"})
@NullMarked
package org.bangfu.visits;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
