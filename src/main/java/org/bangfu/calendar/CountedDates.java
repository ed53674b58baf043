package org.bangfu.calendar;

/**
 * Where open due dates are kept that were counted by the calendar. Implemented by the room that keeps them; called in the
 * transaction that changes the calendar.
 */
public interface CountedDates {

  /** How many open steps would be due on another day. */
  long moving(DueDates after);

  /** Writes the due dates anew, keeps which of them moved, and answers how many. */
  long move(long change, DueDates after);
}
