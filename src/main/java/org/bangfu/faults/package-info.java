/** What went wrong by itself: automatic steps that failed, and cases on which nobody can do anything any more. */
@ApplicationModule(allowedDependencies = {"shared", "shared::ui", "database", "areas", "security", "audit", "parameters", "cases", "oversight", "outbox"})
@NullMarked
package org.bangfu.faults;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
