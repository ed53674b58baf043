/** The gate before every deployment: a model is code, so only what is known to be harmless passes (security.md §1). */
@ApplicationModule(allowedDependencies = {"shared", "forms"})
@NullMarked
package org.bangfu.gate;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
