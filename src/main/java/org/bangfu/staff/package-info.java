/** People of the administration, their postings and the departments of the county. */
@ApplicationModule(allowedDependencies = {"shared", "shared::ui", "areas"})
@NullMarked
package org.bangfu.staff;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
