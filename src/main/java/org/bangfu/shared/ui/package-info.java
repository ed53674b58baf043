/** The small component kit of every screen. */
@NamedInterface("ui")
@NullMarked
package org.bangfu.shared.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
