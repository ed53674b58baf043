/** The workshop's tables. */
@NullMarked
package org.bangfu.design.repository;

import org.jspecify.annotations.NullMarked;
