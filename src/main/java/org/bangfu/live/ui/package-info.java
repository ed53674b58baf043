/** Keeps parts of open windows up to date. */
@NamedInterface("ui")
@NullMarked
package org.bangfu.live.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
