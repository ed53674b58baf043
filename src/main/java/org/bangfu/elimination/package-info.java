/** How monitoring ends: elimination, natural decrease, re-check and roll-back (domain §6). */
@ApplicationModule(allowedDependencies = {"shared", "shared::ui", "database", "areas", "security", "audit", "privacy", "calendar", "parameters", "forms", "households", "households::ui", "cases", "cases::ui", "casework", "tasks", "tasks::ui", "notices", "measures", "visits", "engine"})
@NullMarked
package org.bangfu.elimination;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
