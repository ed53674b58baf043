/** The table of dated parameter values. */
@NullMarked
package org.bangfu.parameters.repository;

import org.jspecify.annotations.NullMarked;
