package org.bangfu.assistance.process;

import org.bangfu.assistance.green.GreenChannelCourse;
import org.bangfu.engine.ModelBean;
import org.bangfu.security.ActingAs;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;

/** Closes the case when its course reaches an end. */
@ModelBean("closeGreenChannel")
class CloseGreenChannel implements ExecutionListener {

  private final GreenChannelCourse course;

  CloseGreenChannel(GreenChannelCourse course) {
    this.course = course;
  }

  @Override
  public void notify(DelegateExecution execution) {
    ActingAs.system(() -> course.close(execution.getProcessBusinessKey()));
  }
}
