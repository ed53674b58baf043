/** The embedded process engine: its pinned settings, plug-ins, expression fence and the model deployer. */
@ApplicationModule(allowedDependencies = {"shared", "shared::ui", "gate"})
@NullMarked
package org.bangfu.engine;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
