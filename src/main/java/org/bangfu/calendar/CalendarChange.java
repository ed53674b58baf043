package org.bangfu.calendar;

import java.time.Instant;
import java.time.LocalDate;

/**
 * One change of the calendar with what followed from it.
 *
 * @param from first day that was changed
 * @param to last day that was changed
 * @param note reason of a correction, or name of a notice; empty where a correction was taken back
 * @param moved open steps and cases that are due on another day since
 * @param who name of the one who made it
 */
public record CalendarChange(long id, Kind kind, LocalDate from, LocalDate to, String note, long moved, String who,
    Instant at) {

  /** What was done. */
  public enum Kind { CORRECTED, WITHDRAWN, ANNOUNCED }

  /** A change that is about to be made. */
  record New(Kind kind, LocalDate from, LocalDate to, String note) {
  }
}
