/** The page of the dated parameters. */
@NullMarked
package org.bangfu.parameters.ui;

import org.jspecify.annotations.NullMarked;
