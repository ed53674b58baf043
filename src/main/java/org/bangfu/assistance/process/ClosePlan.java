package org.bangfu.assistance.process;

import org.bangfu.assistance.PlanCases;
import org.bangfu.engine.ModelBean;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;

/** Closes the case once the plan is in force. */
@ModelBean("closePlan")
class ClosePlan implements ExecutionListener {

  private final PlanCases plans;

  ClosePlan(PlanCases plans) {
    this.plans = plans;
  }

  @Override
  public void notify(DelegateExecution execution) {
    plans.close(execution.getProcessBusinessKey());
  }
}
