package org.bangfu.oversight;

import org.bangfu.calendar.DueState;
import org.jspecify.annotations.Nullable;

/**
 * Numbers of open tasks by how they stand.
 *
 * @param open all of them, those without a limit among them
 */
public record Tally(long overdue, long soon, long inTime, long open) {

  public static final Tally NONE = new Tally(0, 0, 0, 0);

  /** The number of a state, or of all where none is named. */
  public long of(@Nullable DueState state) {
    return state == null ? open : switch (state) {
      case OVERDUE -> overdue;
      case SOON -> soon;
      case IN_TIME -> inTime;
      case NONE -> open - overdue - soon - inTime;
    };
  }

  public Tally plus(Tally other) {
    return new Tally(overdue + other.overdue, soon + other.soon, inTime + other.inTime, open + other.open);
  }
}
