package org.bangfu.visits.process;

import java.util.Date;
import org.bangfu.engine.ModelBean;
import org.bangfu.engine.ModelMethod;
import org.bangfu.visits.VisitTimes;

/** The moments of a visit, for its model: asked of the visits, so that no variable moves them. */
@ModelBean("visitDates")
class VisitMoments {

  private final VisitTimes dates;

  VisitMoments(VisitTimes dates) {
    this.dates = dates;
  }

  /** Last second of the month. */
  @ModelMethod
  public Date dueAt(String caseNo) {
    return Date.from(dates.due(caseNo));
  }

  /** Beginning of the reminder day. */
  @ModelMethod
  public Date remindAt(String caseNo) {
    return Date.from(dates.remind(caseNo));
  }

  /** Beginning of the next month. */
  @ModelMethod
  public Date overdueAt(String caseNo) {
    return Date.from(dates.overdue(caseNo));
  }

  /** Beginning of the day after the township's working days. */
  @ModelMethod
  public Date countyAt(String caseNo) {
    return Date.from(dates.county(caseNo));
  }
}
