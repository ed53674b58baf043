package org.bangfu.calendar;

import org.jspecify.annotations.Nullable;

/**
 * How long a step may take, as its model says.
 *
 * @param days number of days, 0 or more; the day on which the step begins does not count
 * @param unit working days or natural days
 * @param escalateTo role that is told when it is overdue
 */
public record Limit(int days, Unit unit, @Nullable String escalateTo) {

  /** The unit of a limit. */
  public enum Unit { WORKING, NATURAL }
}
