/** Steps that several process families share: votes, notices, reviews, refusals, returns, and the parts of their forms. */
@ApplicationModule(allowedDependencies = {"shared", "database", "privacy", "calendar", "parameters", "security", "households", "cases", "forms", "tasks", "notices", "engine"})
@NullMarked
package org.bangfu.casework;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
