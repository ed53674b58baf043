/** Choosing an area. */
@NamedInterface("ui")
@NullMarked
package org.bangfu.areas.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
