/** The append-only record of who did and read what, sealed into a hash chain. */
@ApplicationModule(allowedDependencies = {"shared", "shared::ui", "security", "staff", "areas"})
@NullMarked
package org.bangfu.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
