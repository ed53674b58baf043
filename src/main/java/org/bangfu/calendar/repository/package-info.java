/** Corrections of the working calendar in the database. */
@NullMarked
package org.bangfu.calendar.repository;

import org.jspecify.annotations.NullMarked;
