/** Editors and comparison of models, drawn apart from Vaadin's bundle; each one loads its script only where it stands. */
@NamedInterface("ui")
@NullMarked
package org.bangfu.shared.ui.model;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
