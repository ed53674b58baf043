/** Parts of steps that several process families share: days, words in forms. */
@ApplicationModule(allowedDependencies = {"shared", "cases", "forms"})
@NullMarked
package org.bangfu.casework;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
