/** The designers' workshop: drafts of a family of models, their checks, comparison, approval and release (house.md, Models). */
@ApplicationModule(allowedDependencies = {"shared", "shared::ui", "database", "staff", "security", "audit", "engine", "gate", "changes", "forms", "forms::ui"})
@NullMarked
package org.bangfu.design;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
