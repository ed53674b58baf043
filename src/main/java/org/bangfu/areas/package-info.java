/** The area tree: county, townships, villages. */
@ApplicationModule(allowedDependencies = {"shared", "shared::ui"})
@NullMarked
package org.bangfu.areas;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
