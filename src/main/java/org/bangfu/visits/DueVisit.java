package org.bangfu.visits;

import java.time.YearMonth;

/** A visit that a running spell needs and that is not there yet. */
public record DueVisit(long spellId, YearMonth month) {

  /** Before all others. */
  public static final DueVisit NONE = new DueVisit(0, YearMonth.of(2000, 1));
}
