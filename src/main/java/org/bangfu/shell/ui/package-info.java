/** Main layout, home, error views, language. */
@NullMarked
package org.bangfu.shell.ui;

import org.jspecify.annotations.NullMarked;
