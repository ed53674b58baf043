/** The register: households, members, income worksheets, monitoring spells, import and search. */
@ApplicationModule(allowedDependencies = {"shared", "shared::ui", "areas", "areas::ui", "security", "audit", "privacy", "parameters", "database"})
@NullMarked
package org.bangfu.households;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
