package org.bangfu.visits.process;

import org.bangfu.engine.ModelBean;
import org.bangfu.visits.Visits;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;

/** Closes the case when its course reaches an end. */
@ModelBean("closeVisit")
class CloseVisit implements ExecutionListener {

  private final Visits visits;

  CloseVisit(Visits visits) {
    this.visits = visits;
  }

  @Override
  public void notify(DelegateExecution execution) {
    visits.close(execution.getProcessBusinessKey());
  }
}
