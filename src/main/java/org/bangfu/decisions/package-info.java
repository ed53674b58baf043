/** Every decision that a table takes in a case: which version, over what, by which rule. */
@ApplicationModule(allowedDependencies = {"shared", "cases"})
@NullMarked
package org.bangfu.decisions;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
