/** The demonstration county: made-up staff and households, loaded through the same import as real ones. */
@ApplicationModule(allowedDependencies = {"shared", "shared::ui", "areas", "staff", "security", "parameters", "households", "households::ui"})
@NullMarked
package org.bangfu.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
