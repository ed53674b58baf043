package org.bangfu.absence.leaving;

import org.bangfu.staff.Posting;

/**
 * A unit in which nobody holds the role any more.
 *
 * @param posting the one that ends
 * @param tasks open tasks that wait there for somebody
 */
public record EmptiedUnit(Posting posting, int tasks) {
}
