package org.bangfu.visits;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import org.bangfu.calendar.DueDates.Explanation;
import org.bangfu.tasks.MomentWords;
import org.bangfu.tasks.TaskRow;
import org.springframework.stereotype.Component;

/** Why a visit is due when it is: on the last day of its month, whenever it was opened (domain §5). */
@Component
class VisitDue implements MomentWords {

  private final ZoneId zone;

  VisitDue(Clock clock) {
    zone = clock.getZone();
  }

  @Override
  public String step() {
    return Visits.STEP;
  }

  @Override
  public Explanation why(TaskRow row) {
    LocalDate due = LocalDate.ofInstant(row.due(), zone);
    LocalDate opened = LocalDate.ofInstant(row.created(), zone);
    List<Object> values = List.of(Integer.toString(due.getYear()), Integer.toString(due.getMonthValue()),
        Integer.toString(due.getDayOfMonth()), opened.toString());
    if (opened.isAfter(due)) {
      return new Explanation("visits.due.late", values);
    }
    boolean begun = YearMonth.from(opened).equals(YearMonth.from(due)) && opened.getDayOfMonth() > 1;
    return new Explanation(begun ? "visits.due.during" : "visits.due.month", values);
  }
}
