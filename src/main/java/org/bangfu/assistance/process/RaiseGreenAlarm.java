package org.bangfu.assistance.process;

import org.bangfu.assistance.green.GreenChannelCourse;
import org.bangfu.engine.ModelBean;
import org.bangfu.security.ActingAs;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** Tells that the five steps are not through in time. */
@ModelBean("raiseGreenAlarm")
class RaiseGreenAlarm implements JavaDelegate {

  private final GreenChannelCourse course;

  RaiseGreenAlarm(GreenChannelCourse course) {
    this.course = course;
  }

  @Override
  public void execute(DelegateExecution execution) {
    ActingAs.system(() -> course.alarm(execution.getProcessBusinessKey()));
  }
}
