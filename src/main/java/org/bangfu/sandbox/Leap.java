package org.bangfu.sandbox;

import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;

/** How far one press moves the sandbox on. */
public enum Leap {
  DAY,
  WEEK,
  MONTH,
  NEXT_FIRST;

  /** The day it leads to; the last of a month where the next month has no such day. */
  public LocalDate from(LocalDate today) {
    return switch (this) {
      case DAY -> today.plusDays(1);
      case WEEK -> today.plusWeeks(1);
      case MONTH -> today.plusMonths(1);
      case NEXT_FIRST -> today.with(TemporalAdjusters.firstDayOfNextMonth());
    };
  }
}
