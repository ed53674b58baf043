package org.bangfu.calendar;

import java.time.Instant;

/** The one due-date rule of the product. */
public interface DueDates {

  Due of(Instant begin, Limit limit);

  /** How the date came about, as message key and values: start, limit, days left out. */
  Explanation explain(Instant begin, Limit limit);

  DueState state(Instant due);

  /** The moment from which due dates are no longer soon: the end of the second working day after today. */
  Instant soonUntil();

  /** Why a due date is what it is, for the screen. */
  record Explanation(String key, java.util.List<Object> arguments) {
  }
}
