/** The table of calendar corrections. */
@NullMarked
package org.bangfu.calendar.repository;

import org.jspecify.annotations.NullMarked;
