/** Login page, own password, people and postings, and the walls around all screens. */
@NamedInterface("ui")
@NullMarked
package org.bangfu.security.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
