/** Figures counted and listed in the database. */
@NullMarked
package org.bangfu.figures.repository;

import org.jspecify.annotations.NullMarked;
