/** The page on which one case is repaired. */
@NullMarked
package org.bangfu.repair.ui;

import org.jspecify.annotations.NullMarked;
