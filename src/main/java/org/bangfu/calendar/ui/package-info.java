/** The page of the working calendar. */
@NullMarked
package org.bangfu.calendar.ui;

import org.jspecify.annotations.NullMarked;
