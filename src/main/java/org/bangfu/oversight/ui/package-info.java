/** The supervisor's board. */
@NamedInterface("ui")
@NullMarked
package org.bangfu.oversight.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
