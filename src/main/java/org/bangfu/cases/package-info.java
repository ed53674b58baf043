/** The case file of one piece of work on a household: number, timeline, documents, notes; the dossier page. */
@ApplicationModule(allowedDependencies = {"shared", "shared::ui", "areas", "security", "audit", "privacy", "calendar", "households", "households::ui", "forms", "forms::ui", "database"})
@NullMarked
package org.bangfu.cases;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
