/** Leaving a post for good 离岗: what the person has in hand goes to successors, and the postings end. */
@NullMarked
package org.bangfu.absence.leaving;

import org.jspecify.annotations.NullMarked;
