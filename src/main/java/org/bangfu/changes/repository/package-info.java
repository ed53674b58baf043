/** Counts of running work. */
@NullMarked
package org.bangfu.changes.repository;

import org.jspecify.annotations.NullMarked;
