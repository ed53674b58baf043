/** Messages to the outside, kept with the work that caused them and delivered afterwards: mail and robots of chat groups. */
@ApplicationModule(allowedDependencies = {"shared", "database", "security", "audit"})
@NullMarked
package org.bangfu.outbox;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
