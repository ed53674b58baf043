package org.bangfu.calendar;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Days on which a clock stands still: they count neither as working nor as natural days.
 *
 * @param reason why; said where a due date is explained
 * @param from first day that does not count
 * @param until first day that counts again, on the same day where no day was lost; absent while nobody knows it
 */
public record Pause(Reason reason, LocalDate from, @Nullable LocalDate until) {

  /** Why a clock stands still. */
  public enum Reason { NOTICE_PERIOD, WAITING_FOR_APPLICANT }

  public Pause {
    if (until != null && until.isBefore(from)) {
      throw new IllegalArgumentException("a pause that ends before it begins");
    }
  }

  public boolean covers(LocalDate day) {
    return !day.isBefore(from) && (until == null || day.isBefore(until));
  }

  /** The same pause, over by the day at the latest; one that begins later loses all its days. */
  public Pause over(LocalDate day) {
    LocalDate end = day.isBefore(from) ? from : day;
    return until != null && !until.isAfter(end) ? this : new Pause(reason, from, end);
  }
}
