/** The inbox pages. */
@NamedInterface("ui")
@NullMarked
package org.bangfu.tasks.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
