package org.bangfu.calendar;

import java.time.Instant;
import java.time.LocalDate;

/** The one due-date rule of the product. */
public interface DueDates {

  Due of(Instant begin, Limit limit);

  /**
   * How a due date came about, as message key and values: start, limit, days left out. Where the calendar was corrected
   * a moment ago, it says that the date is about to be counted anew. Reads nothing but the calendar in memory.
   */
  Explanation explain(Instant begin, Limit limit, Instant due);

  /** The end of a day, as a due date. */
  Due endOf(LocalDate day);

  /** How a due date stands to now. */
  default DueState state(Instant due) {
    return window().of(due);
  }

  /** What is overdue and what is due soon at this moment: until the end of the third working day after today. */
  DueWindow window();

  /** Why a due date is what it is, for the screen. */
  record Explanation(String key, java.util.List<Object> arguments) {
  }
}
