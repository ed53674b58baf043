/** Decide by evidence: what a draft's table would have said in past cases (house.md, Models). */
@ApplicationModule(allowedDependencies = {"shared", "shared::ui", "database", "areas", "security", "audit", "gate", "decisions", "design", "oversight"})
@NullMarked
package org.bangfu.laboratory;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
