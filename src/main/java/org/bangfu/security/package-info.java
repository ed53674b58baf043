/** Login, roles, the signed-in staff member, their scope, and the one access policy. */
@ApplicationModule(allowedDependencies = {"shared", "shared::ui", "areas", "areas::ui", "staff"})
@NullMarked
package org.bangfu.security;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
