/** Field encryption, blind index and masking of personal numbers. */
@ApplicationModule(allowedDependencies = {"shared", "shared::ui"})
@NullMarked
package org.bangfu.privacy;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
