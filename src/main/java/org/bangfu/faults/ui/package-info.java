/** The page of what went wrong by itself. */
@NullMarked
package org.bangfu.faults.ui;

import org.jspecify.annotations.NullMarked;
