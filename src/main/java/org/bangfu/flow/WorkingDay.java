package org.bangfu.flow;

import java.time.LocalDate;

/**
 * A day of the calendar with the time worked until it.
 *
 * @param minutesBefore working minutes of all days before it, from the first one kept
 */
public record WorkingDay(LocalDate day, int minutesBefore, int morningFrom, int morningTo, int afternoonFrom,
    int afternoonTo) {

  static WorkingDay of(LocalDate day, int minutesBefore, WorkingHours hours) {
    return new WorkingDay(day, minutesBefore, hours.morningFrom(), hours.morningTo(), hours.afternoonFrom(),
        hours.afternoonTo());
  }
}
