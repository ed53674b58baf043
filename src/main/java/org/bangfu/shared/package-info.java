/** Values every room speaks; depends on nothing. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package org.bangfu.shared;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
