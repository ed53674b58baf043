package org.bangfu.calendar;

import java.time.LocalDate;

/**
 * A day and what it is to the administration.
 *
 * @param name name of the holiday or note of the correction; empty for plain days and weekends
 */
public record CalendarDay(LocalDate date, Kind kind, String name) {

  /** Why a day is worked or not. */
  public enum Kind {
    WORKDAY(true),
    WEEKEND(false),
    /** Statutory holiday, weekends within it included. */
    HOLIDAY(false),
    /** A weekend day worked in the place of a day of a long holiday (调休). */
    SHIFTED(true),
    CORRECTED_WORKING(true),
    CORRECTED_FREE(false);

    private final boolean working;

    Kind(boolean working) {
      this.working = working;
    }
  }

  public boolean working() {
    return kind.working;
  }

  /** Whether the county itself said so. */
  public boolean corrected() {
    return kind == Kind.CORRECTED_WORKING || kind == Kind.CORRECTED_FREE;
  }
}
