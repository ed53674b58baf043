/** Runs of migration and their cases in the database. */
@NullMarked
package org.bangfu.migration.repository;

import org.jspecify.annotations.NullMarked;
