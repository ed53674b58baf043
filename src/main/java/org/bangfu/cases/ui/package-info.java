/** The dossier page and the panels of a case. */
@NamedInterface("ui")
@NullMarked
package org.bangfu.cases.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
