/** The figures on the screen. */
@NullMarked
package org.bangfu.figures.ui;

import org.jspecify.annotations.NullMarked;
