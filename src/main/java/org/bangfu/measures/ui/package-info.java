/** The page of the catalogue of measures. */
@NullMarked
package org.bangfu.measures.ui;

import org.jspecify.annotations.NullMarked;
