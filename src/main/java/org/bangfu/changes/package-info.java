/** What differs between two revisions of a family, in words, and which running work it meets. */
@ApplicationModule(allowedDependencies = {"shared", "gate", "security"})
@NullMarked
package org.bangfu.changes;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
