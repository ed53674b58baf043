package org.bangfu.visits.process;

import org.bangfu.engine.ModelBean;
import org.bangfu.security.ActingAs;
import org.bangfu.visits.Visits;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** Reminds of a visit that is not made yet. */
@ModelBean("remindVisit")
class RemindVisit implements JavaDelegate {

  private final Visits visits;

  RemindVisit(Visits visits) {
    this.visits = visits;
  }

  @Override
  public void execute(DelegateExecution execution) {
    ActingAs.system(() -> visits.remind(execution.getProcessBusinessKey()));
  }
}
