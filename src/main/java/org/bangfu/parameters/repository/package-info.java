/** Dated parameter values in the database. */
@NullMarked
package org.bangfu.parameters.repository;

import org.jspecify.annotations.NullMarked;
