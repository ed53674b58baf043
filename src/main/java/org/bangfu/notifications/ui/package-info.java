/** The bell above every screen, the page of notifications and a person's own settings. */
@NamedInterface("ui")
@NullMarked
package org.bangfu.notifications.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
