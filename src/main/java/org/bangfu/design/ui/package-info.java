/** The workshop's pages. */
@NullMarked
package org.bangfu.design.ui;

import org.jspecify.annotations.NullMarked;
