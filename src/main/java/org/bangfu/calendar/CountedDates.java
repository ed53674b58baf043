package org.bangfu.calendar;

/**
 * Where open due dates are kept that were counted by the calendar. Implemented by the rooms that keep them; called in the
 * transaction that changes the calendar, in the order in which their rows are locked elsewhere: steps before cases.
 */
public interface CountedDates {

  /** How many open steps or cases would be due on another day. */
  long moving(DueDates after);

  /** Writes the due dates anew, keeps which of them moved, and answers how many. */
  long move(long change, DueDates after);
}
