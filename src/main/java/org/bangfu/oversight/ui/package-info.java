/** The supervisor's board. */
@NullMarked
package org.bangfu.oversight.ui;

import org.jspecify.annotations.NullMarked;
