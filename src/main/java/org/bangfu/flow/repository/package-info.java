/** Runs of steps, summed by month. */
@NullMarked
package org.bangfu.flow.repository;

import org.jspecify.annotations.NullMarked;
