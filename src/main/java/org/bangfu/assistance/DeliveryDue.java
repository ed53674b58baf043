package org.bangfu.assistance;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.bangfu.calendar.DueDates.Explanation;
import org.bangfu.tasks.MomentWords;
import org.bangfu.tasks.TaskRow;
import org.springframework.stereotype.Component;

/** Why a measure is due for delivery when it is: on the day its plan names. */
@Component
class DeliveryDue implements MomentWords {

  private final ZoneId zone;

  DeliveryDue(Clock clock) {
    zone = clock.getZone();
  }

  @Override
  public String step() {
    return "Task_DeliverMeasure";
  }

  @Override
  public Explanation why(TaskRow row) {
    return new Explanation("assistance.due.planned", List.of(LocalDate.ofInstant(row.due(), zone).toString()));
  }
}
