/** Who accompanies a monitored household: dated relations of a spell to one cadre 监测帮扶联系人 (policy (一)3(1)). */
@ApplicationModule(allowedDependencies = {"shared", "shared::ui", "areas", "staff", "security", "audit", "households", "cases", "tasks", "database"})
@NullMarked
package org.bangfu.contacts;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
