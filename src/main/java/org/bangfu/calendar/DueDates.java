package org.bangfu.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** The one due-date rule of the product, for steps and whole cases alike (domain §3, §6). */
public interface DueDates {

  /** The day of a clock that stands still: so far away that it counts as no limit at all. */
  LocalDate STANDS_STILL = LocalDate.of(2999, 12, 31);

  default Due of(Instant begin, Limit limit) {
    return of(begin, limit, Paused.NEVER);
  }

  /** Counts no day of a pause; {@link #STANDS_STILL} where a pause without an end begins before the last day. */
  Due of(Instant begin, Limit limit, Paused paused);

  default Explanation explain(Instant begin, Limit limit, Instant due) {
    return explain(begin, limit, Paused.NEVER, due);
  }

  /**
   * How a due date came about, as message key and values: start, limit, pauses, days left out. Where the calendar was
   * corrected a moment ago, it says that the date is about to be counted anew. Reads nothing but the calendar in memory.
   */
  Explanation explain(Instant begin, Limit limit, Paused paused, Instant due);

  /** The end of a day, as a due date. */
  Due endOf(LocalDate day);

  /** How a due date stands to now. */
  default DueState state(Instant due) {
    return window().of(due);
  }

  /** What is overdue and what is due soon at this moment: until the end of the third working day after today. */
  DueWindow window();

  /** Why a due date is what it is, for the screen. */
  record Explanation(String key, List<Object> arguments) {
  }
}
