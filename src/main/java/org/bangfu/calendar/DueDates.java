package org.bangfu.calendar;

import java.time.Instant;

/** The one due-date rule of the product. */
public interface DueDates {

  Due of(Instant begin, Limit limit);

  /**
   * How a due date came about, as message key and values: start, limit, days left out. Where the calendar was corrected
   * since, it says that the date was kept. Reads nothing but the calendar in memory.
   */
  Explanation explain(Instant begin, Limit limit, Instant due);

  DueState state(Instant due);

  /** The moment from which due dates are no longer soon: the end of the second working day after today. */
  Instant soonUntil();

  /** Why a due date is what it is, for the screen. */
  record Explanation(String key, java.util.List<Object> arguments) {
  }
}
