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
  private static final int SOON_WORKING_DAYS = 2;
  /** Due dates behind this are the far future that stands for "no limit". */
  private static final Instant NEVER = Instant.parse("2999-01-01T00:00:00Z");

  private final WorkingCalendar calendar;
  private final Clock clock;
  private final DueExplanation explanation;

  DueRule(WorkingCalendar calendar, Clock clock) {
    this.calendar = calendar;
    this.clock = clock;
    this.explanation = new DueExplanation(calendar);
  }

  @Override
  public Due of(Instant begin, Limit limit) {
    LocalDate last = last(day(begin), limit);
    return new Due(last, last.atTime(LAST_SECOND).atZone(ZONE).toInstant());
  }

  @Override
  public Explanation explain(Instant begin, Limit limit, Instant due) {
    LocalDate from = day(begin);
    LocalDate last = last(from, limit);
    return last.equals(day(due)) ? explanation.of(from, limit, last) : explanation.kept(day(due));
  }

  @Override
  public DueState state(Instant due) {
    if (due.isAfter(NEVER)) {
      return DueState.NONE;
    }
    if (due.isBefore(clock.instant())) {
      return DueState.OVERDUE;
    }
    return due.isBefore(soonUntil()) ? DueState.SOON : DueState.IN_TIME;
  }

  @Override
  public Instant soonUntil() {
    LocalDate last = calendar.plusWorkingDays(day(clock.instant()), SOON_WORKING_DAYS);
    return last.plusDays(1).atStartOfDay(ZONE).toInstant();
  }

  private LocalDate last(LocalDate from, Limit limit) {
    return limit.unit() == Limit.Unit.WORKING
        ? calendar.plusWorkingDays(from, limit.days()) : from.plusDays(limit.days());
  }

  private static LocalDate day(Instant moment) {
    return LocalDate.ofInstant(moment, ZONE);
  }
}
