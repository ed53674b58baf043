/** The page of the laboratory. */
@NullMarked
package org.bangfu.laboratory.ui;

import org.jspecify.annotations.NullMarked;
