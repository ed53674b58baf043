package org.bangfu.escalation;

import java.time.LocalDate;
import java.time.ZoneId;
import org.bangfu.calendar.WorkingCalendar;
import org.bangfu.parameters.ParameterKey;
import org.bangfu.parameters.Parameters;
import org.springframework.stereotype.Component;

/** The days on which something is told of a step; all are working days of the county. */
@Component
class Moments {

  private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

  private final WorkingCalendar calendar;
  private final Parameters parameters;

  Moments(WorkingCalendar calendar, Parameters parameters) {
    this.calendar = calendar;
    this.parameters = parameters;
  }

  boolean working(LocalDate day) {
    return calendar.isWorkingDay(day);
  }

  LocalDate nextWorkingDay(LocalDate day) {
    return calendar.plusWorkingDays(day, 1);
  }

  static LocalDate dueDay(OpenStep step) {
    return LocalDate.ofInstant(step.due(), ZONE);
  }

  /** The first day on which a level is told. */
  LocalDate first(Level level, OpenStep step, LocalDate today) {
    LocalDate due = dueDay(step);
    return switch (level) {
      case REMIND -> before(due, parameters.whole(ParameterKey.REMIND_BEFORE, step.area(), today));
      case RAISE -> calendar.plusWorkingDays(due, 1);
      case REPORT -> calendar.plusWorkingDays(due, parameters.whole(ParameterKey.REPORT_AFTER, step.area(), today));
    };
  }

  /** Whether a level has its time: a reminder until the due day, the others without an end. */
  boolean now(Level level, OpenStep step, LocalDate today) {
    return !today.isBefore(first(level, step, today)) && (level != Level.REMIND || !today.isAfter(dueDay(step)));
  }

  /** The n-th working day before a day; for a day that is none, counted from it. */
  LocalDate before(LocalDate day, int workingDays) {
    LocalDate reached = day;
    for (int left = workingDays; left > 0;) {
      reached = reached.minusDays(1);
      if (working(reached)) {
        left--;
      }
    }
    return reached;
  }
}
