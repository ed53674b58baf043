/** Where absences are kept, and whose work they give to whom on a day. */
@NullMarked
package org.bangfu.absence.repository;

import org.jspecify.annotations.NullMarked;
