/** Who is absent when, and who does which kind of their work meanwhile (domain §5, security.md §2: somebody deputises). */
@ApplicationModule(allowedDependencies = {"shared", "shared::ui", "database", "areas", "staff", "security", "audit", "tasks"})
@NullMarked
package org.bangfu.absence;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
