/** Tells open pages on every node that something of theirs changed, so that a number follows without a click. */
@ApplicationModule(allowedDependencies = {"shared", "security"})
@NullMarked
package org.bangfu.live;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
