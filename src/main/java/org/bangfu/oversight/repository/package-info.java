/** Counts and rows of the board in the database. */
@NullMarked
package org.bangfu.oversight.repository;

import org.jspecify.annotations.NullMarked;
