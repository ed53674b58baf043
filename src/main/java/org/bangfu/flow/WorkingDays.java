package org.bangfu.flow;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.bangfu.areas.Area;
import org.bangfu.areas.Areas;
import org.bangfu.calendar.WorkingCalendar;
import org.bangfu.flow.WorkingDayStore.Span;
import org.bangfu.parameters.ParameterKey;
import org.bangfu.parameters.ParameterValue;
import org.bangfu.parameters.Parameters;
import org.bangfu.shared.AreaCode;
import org.springframework.stereotype.Component;

/**
 * Keeps the table of working time in step with the calendar and the working hours, whoever changed them on whichever node:
 * it is made anew in memory and compared. Where a day came out otherwise, the runs that may touch it are counted again.
 */
@Component
class WorkingDays {

  private static final LocalDate FIRST = LocalDate.of(2015, 1, 1);
  private static final int YEARS_AHEAD = 2;
  private static final int MINUTES = 60;

  private final WorkingDayStore store;
  private final WorkingCalendar calendar;
  private final Parameters parameters;
  private final Areas areas;
  private final Clock clock;

  WorkingDays(WorkingDayStore store, WorkingCalendar calendar, Parameters parameters, Areas areas, Clock clock) {
    this.store = store;
    this.calendar = calendar;
    this.parameters = parameters;
    this.areas = areas;
    this.clock = clock;
  }

  /** To be called by one node at a time, in a transaction. */
  void renew() {
    List<WorkingDay> kept = store.all();
    List<WorkingDay> days = days(span(kept));
    int same = 0;
    while (same < kept.size() && kept.get(same).equals(days.get(same))) {
      same++;
    }
    if (same < days.size()) {
      store.replace(days.subList(same, days.size()));
    }
    if (same < kept.size()) {
      store.recount(days.get(same).day().withDayOfMonth(1));
    }
  }

  /** What is kept already, the years ahead, and whatever a run needs. */
  private Span span(List<WorkingDay> kept) {
    LocalDate ahead = LocalDate.now(clock).plusYears(YEARS_AHEAD).withDayOfYear(1);
    Span runs = store.ofUncounted().orElse(new Span(FIRST, ahead));
    LocalDate first = Stream.of(FIRST, runs.first()).min(LocalDate::compareTo).orElseThrow();
    LocalDate last = Stream.of(ahead, runs.last()).max(LocalDate::compareTo).orElseThrow();
    if (kept.isEmpty()) {
      return new Span(first, last);
    }
    LocalDate keptFirst = kept.get(0).day();
    LocalDate keptLast = kept.get(kept.size() - 1).day();
    return new Span(first.isBefore(keptFirst) ? first : keptFirst, last.isAfter(keptLast) ? last : keptLast);
  }

  private List<WorkingDay> days(Span span) {
    NavigableMap<LocalDate, WorkingHours> hours = hours(span.first());
    List<WorkingDay> days = new ArrayList<>();
    int before = 0;
    for (LocalDate day = span.first(); !day.isAfter(span.last()); day = day.plusDays(1)) {
      WorkingHours worked = calendar.isWorkingDay(day) ? hours.floorEntry(day).getValue() : WorkingHours.NONE;
      days.add(WorkingDay.of(day, before, worked));
      before += worked.minutes();
    }
    return days;
  }

  /** The hours by the day from which they count. */
  private NavigableMap<LocalDate, WorkingHours> hours(LocalDate first) {
    AreaCode county = areas.counties().stream().findFirst().map(Area::code).orElse(ParameterValue.EVERYWHERE);
    NavigableMap<LocalDate, WorkingHours> hours = new TreeMap<>();
    Stream.concat(Stream.of(first), Stream.of(ParameterKey.WORK_MORNING_FROM, ParameterKey.WORK_MORNING_TO,
            ParameterKey.WORK_AFTERNOON_FROM, ParameterKey.WORK_AFTERNOON_TO)
            .flatMap(key -> parameters.changes(key, county).stream().filter(first::isBefore)))
        .distinct().forEach(day -> hours.put(day, new WorkingHours(minute(ParameterKey.WORK_MORNING_FROM, county, day),
            minute(ParameterKey.WORK_MORNING_TO, county, day), minute(ParameterKey.WORK_AFTERNOON_FROM, county, day),
            minute(ParameterKey.WORK_AFTERNOON_TO, county, day))));
    return hours;
  }

  private int minute(ParameterKey key, AreaCode county, LocalDate on) {
    return parameters.decimal(key, county, on).multiply(BigDecimal.valueOf(MINUTES)).intValue();
  }
}
