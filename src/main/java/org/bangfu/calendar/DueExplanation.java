package org.bangfu.calendar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.bangfu.calendar.DueDates.Explanation;

/** Says why a due date is what it is: what was counted, which days were left out, which weekends were worked. */
final class DueExplanation {

  private static final int RUNS_TOLD = 5;

  private final WorkingCalendar calendar;

  DueExplanation(WorkingCalendar calendar) {
    this.calendar = calendar;
  }

  Explanation of(LocalDate from, Limit limit, Paused paused, LocalDate due) {
    if (due.equals(DueDates.STANDS_STILL)) {
      Pause open = paused.open().orElseThrow();
      return new Explanation("calendar.why.still", List.of(DayTexts.withYear(from), limit.days(),
          DayTexts.text("calendar.unit." + limit.unit()), DayTexts.text("calendar.pause." + open.reason()),
          DayTexts.withYear(open.from())));
    }
    Object lost = lost(from, paused, due);
    if (limit.days() == 0 && lost.equals("")) {
      return new Explanation("calendar.why.same", List.of(DayTexts.withYear(due)));
    }
    List<Object> values = new ArrayList<>(List.of(DayTexts.withYear(from), limit.days(), DayTexts.withYear(due), lost));
    if (limit.unit() == Limit.Unit.NATURAL) {
      return new Explanation("calendar.why.natural", values);
    }
    List<CalendarDay> days = from.plusDays(1).datesUntil(due.plusDays(1)).filter(day -> !paused.covers(day))
        .map(calendar::day).toList();
    values.add(part("calendar.why.skipped", days, day -> !day.working()));
    values.add(part("calendar.why.worked", days, day -> day.working() && day.kind() != CalendarDay.Kind.WORKDAY));
    values.add(notAnnounced(from, due));
    return new Explanation("calendar.why.working", values);
  }

  /** A half sentence about the pauses that took days between the beginning and the due day, or nothing. */
  private static Object lost(LocalDate from, Paused paused, LocalDate due) {
    List<Pause> told = paused.pauses().stream().filter(pause -> tookDays(pause, from, due)).toList();
    return told.isEmpty() ? ""
        : DayTexts.text("calendar.why.paused", told.stream().map(DayTexts::pause).reduce(DayTexts::joined).orElseThrow());
  }

  private static boolean tookDays(Pause pause, LocalDate from, LocalDate due) {
    LocalDate until = pause.until();
    return until != null && until.isAfter(pause.from()) && until.isAfter(from) && pause.from().isBefore(due);
  }

  /** A date that the calendar of today would not give. */
  Explanation kept(LocalDate due) {
    return new Explanation("calendar.why.kept", List.of(DayTexts.withYear(due)));
  }

  /** A half sentence about the days chosen, or nothing where there are none. */
  private static Object part(String key, List<CalendarDay> days, Predicate<CalendarDay> chosen) {
    List<List<CalendarDay>> runs = runs(days, chosen);
    if (runs.isEmpty()) {
      return "";
    }
    Object told = runs.stream().limit(RUNS_TOLD).map(DayTexts::run).reduce(DayTexts::joined).orElseThrow();
    if (runs.size() > RUNS_TOLD) {
      told = DayTexts.text("calendar.why.more", told, days.stream().filter(chosen).count());
    }
    return DayTexts.text(key, told);
  }

  /** Days that follow each other for the same reason, together. */
  private static List<List<CalendarDay>> runs(List<CalendarDay> days, Predicate<CalendarDay> chosen) {
    List<List<CalendarDay>> runs = new ArrayList<>();
    CalendarDay before = null;
    for (CalendarDay day : days) {
      if (chosen.test(day)) {
        boolean goesOn = before != null && chosen.test(before) && before.date().plusDays(1).equals(day.date())
            && before.kind() == day.kind() && before.name().equals(day.name());
        if (!goesOn) {
          runs.add(new ArrayList<>());
        }
        runs.get(runs.size() - 1).add(day);
      }
      before = day;
    }
    return runs;
  }

  private Object notAnnounced(LocalDate from, LocalDate due) {
    for (int year = from.getYear(); year <= due.getYear(); year++) {
      if (!calendar.announced(year)) {
        return DayTexts.text("calendar.why.notAnnounced", Integer.toString(year));
      }
    }
    return "";
  }
}
