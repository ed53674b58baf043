/** Camunda Forms: schema, FEEL, validation on the server; the renderer lives in forms.ui. */
@ApplicationModule(allowedDependencies = {"shared", "shared::ui"})
@NullMarked
package org.bangfu.forms;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
