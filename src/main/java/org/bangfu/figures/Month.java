package org.bangfu.figures;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;

/**
 * A month as it is asked about: a past one up to its end, the running one up to now.
 *
 * @param month the calendar month
 * @param from its first moment
 * @param until the moment up to which things count, itself not included
 * @param lastDay the last day that counts
 */
public record Month(YearMonth month, Instant from, Instant until, LocalDate lastDay) {

  static Month of(YearMonth month, Clock clock) {
    Instant end = month.plusMonths(1).atDay(1).atStartOfDay(clock.getZone()).toInstant();
    Instant now = clock.instant();
    boolean closed = !end.isAfter(now);
    LocalDate today = LocalDate.now(clock);
    LocalDate last = month.atEndOfMonth();
    return new Month(month, month.atDay(1).atStartOfDay(clock.getZone()).toInstant(), closed ? end : now,
        closed || today.isAfter(last) ? last : today);
  }

  public LocalDate firstDay() {
    return month.atDay(1);
  }
}
