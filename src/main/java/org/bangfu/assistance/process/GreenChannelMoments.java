package org.bangfu.assistance.process;

import java.util.Date;
import org.bangfu.assistance.green.GreenChannelCourse;
import org.bangfu.engine.ModelBean;
import org.bangfu.engine.ModelMethod;

/** The limit of a green channel, for its model: asked of the channel, so that no variable moves it. */
@ModelBean("greenChannelDates")
class GreenChannelMoments {

  private final GreenChannelCourse course;

  GreenChannelMoments(GreenChannelCourse course) {
    this.course = course;
  }

  /** Last second of the last day. */
  @ModelMethod
  public Date dueAt(String caseNo) {
    return Date.from(course.limitOver(caseNo).minusSeconds(1));
  }

  /** Beginning of the day after the last one. */
  @ModelMethod
  public Date overdueAt(String caseNo) {
    return Date.from(course.limitOver(caseNo));
  }
}
