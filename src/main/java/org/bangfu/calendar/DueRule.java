package org.bangfu.calendar;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import org.springframework.stereotype.Service;

/** Counts from the day after the beginning; a step is in time until the end of its last day (house.md, Models). */
@Service
class DueRule implements DueDates {

  private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
  private static final LocalTime LAST_SECOND = LocalTime.of(23, 59, 59);
  private static final int SOON_WORKING_DAYS = 3;

  private final WorkingCalendar calendar;
  private final Clock clock;
  private final DueExplanation explanation;

  DueRule(WorkingCalendar calendar, Clock clock) {
    this.calendar = calendar;
    this.clock = clock;
    this.explanation = new DueExplanation(calendar);
  }

  @Override
  public Due of(Instant begin, Limit limit, Paused paused) {
    return endOf(last(day(begin), limit, paused));
  }

  @Override
  public Explanation explain(Instant begin, Limit limit, Paused paused, Instant due) {
    LocalDate from = day(begin);
    LocalDate last = last(from, limit, paused);
    return last.equals(day(due)) ? explanation.of(from, limit, paused, last) : explanation.kept(day(due));
  }

  @Override
  public Due endOf(LocalDate day) {
    return new Due(day, day.atTime(LAST_SECOND).atZone(ZONE).toInstant());
  }

  @Override
  public DueWindow window() {
    Instant now = clock.instant();
    LocalDate last = calendar.plusWorkingDays(day(now), SOON_WORKING_DAYS);
    return new DueWindow(now, last.plusDays(1).atStartOfDay(ZONE).toInstant());
  }

  private LocalDate last(LocalDate from, Limit limit, Paused paused) {
    LocalDate still = paused.open().map(Pause::from).orElse(STANDS_STILL);
    LocalDate day = from;
    int left = limit.days();
    while (left > 0 || paused.covers(day)) {
      if (!day.isBefore(still)) {
        return STANDS_STILL;
      }
      day = day.plusDays(1);
      if (!paused.covers(day) && counts(day, limit)) {
        left--;
      }
    }
    return day;
  }

  private boolean counts(LocalDate day, Limit limit) {
    return limit.unit() == Limit.Unit.NATURAL || calendar.isWorkingDay(day);
  }

  private static LocalDate day(Instant moment) {
    return LocalDate.ofInstant(moment, ZONE);
  }
}
