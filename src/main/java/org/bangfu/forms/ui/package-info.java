/** The renderer of Camunda Forms in Vaadin components. */
@NamedInterface("ui")
@NullMarked
package org.bangfu.forms.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
