package org.bangfu.assistance.process;

import org.bangfu.assistance.SafetyNets;
import org.bangfu.engine.ModelBean;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;

/** Closes the case when its course reaches an end. */
@ModelBean("closeSafetyNet")
class CloseSafetyNet implements ExecutionListener {

  private final SafetyNets safetyNets;

  CloseSafetyNet(SafetyNets safetyNets) {
    this.safetyNets = safetyNets;
  }

  @Override
  public void notify(DelegateExecution execution) {
    safetyNets.close(execution.getProcessBusinessKey());
  }
}
