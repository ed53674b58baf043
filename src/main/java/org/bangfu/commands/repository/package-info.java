/** What benchmarks need of the database: bulk rows, the hand-written floor, counted statements. */
@NullMarked
package org.bangfu.commands.repository;

import org.jspecify.annotations.NullMarked;
