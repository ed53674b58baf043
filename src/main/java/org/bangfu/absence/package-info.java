/**
 * Who is absent when, and who does which kind of their work meanwhile; who leaves a post for good, and who follows
 * (domain §5, security.md §2: somebody deputises).
 */
@ApplicationModule(allowedDependencies = {"shared", "shared::ui", "database", "areas", "staff", "security", "audit", "cases", "tasks", "contacts", "notifications"})
@NullMarked
package org.bangfu.absence;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
