/** The list of absences, the steps that record one, and the line that tells the absent who acts for them. */
@NullMarked
package org.bangfu.absence.ui;

import org.jspecify.annotations.NullMarked;
