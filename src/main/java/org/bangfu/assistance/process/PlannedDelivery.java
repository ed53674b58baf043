package org.bangfu.assistance.process;

import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Date;
import org.bangfu.assistance.MeasureCourse;
import org.bangfu.engine.ModelBean;
import org.bangfu.engine.ModelMethod;

/** By when a measure is to be delivered: the day in its plan. */
@ModelBean("plannedDelivery")
class PlannedDelivery {

  private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
  private static final LocalTime LAST_SECOND = LocalTime.of(23, 59, 59);

  private final MeasureCourse measures;

  PlannedDelivery(MeasureCourse measures) {
    this.measures = measures;
  }

  /** The last second of the planned day. */
  @ModelMethod
  public Date dueAt(String caseNo) {
    return Date.from(measures.of(caseNo).plannedFor().atTime(LAST_SECOND).atZone(ZONE).toInstant());
  }
}
