package org.bangfu.calendar;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Service;

/** Counts from the day after the beginning; a step is in time until the end of its last day (house.md, Models). */
@Service
class DueRule implements DueDates {

  private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
  private static final LocalTime LAST_SECOND = LocalTime.of(23, 59, 59);
  private static final int SOON_WORKING_DAYS = 2;
  private static final Instant NEVER = Instant.parse("2999-01-01T00:00:00Z");

  private final WorkingCalendar calendar;
  private final Clock clock;

  DueRule(WorkingCalendar calendar, Clock clock) {
    this.calendar = calendar;
    this.clock = clock;
  }

  @Override
  public Due of(Instant begin, Limit limit) {
    LocalDate from = begin.atZone(ZONE).toLocalDate();
    LocalDate date = limit.unit() == Limit.Unit.WORKING
        ? calendar.plusWorkingDays(from, limit.days()) : from.plusDays(limit.days());
    return new Due(date, endOf(date));
  }

  @Override
  public Explanation explain(Instant begin, Limit limit) {
    LocalDate from = begin.atZone(ZONE).toLocalDate();
    Due due = of(begin, limit);
    if (limit.unit() == Limit.Unit.NATURAL) {
      return new Explanation("calendar.why.natural", List.of(from.toString(), limit.days(), due.date().toString()));
    }
    List<String> skipped = new ArrayList<>();
    for (LocalDate day = from.plusDays(1); day.isBefore(due.date()); day = day.plusDays(1)) {
      if (!calendar.isWorkingDay(day)) {
        skipped.add(day.toString());
      }
    }
    String key = skipped.isEmpty() ? "calendar.why.working" : "calendar.why.workingSkipping";
    return new Explanation(key,
        List.of(from.toString(), limit.days(), due.date().toString(), String.join(", ", skipped)));
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
    LocalDate last = calendar.plusWorkingDays(clock.instant().atZone(ZONE).toLocalDate(), SOON_WORKING_DAYS);
    return endOf(last).plusSeconds(1);
  }

  private static Instant endOf(LocalDate day) {
    return day.atTime(LAST_SECOND).atZone(ZONE).toInstant();
  }
}
