package org.bangfu.assistance.process;

import org.bangfu.assistance.SafetyNets;
import org.bangfu.engine.ModelBean;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** Puts what civil affairs decided on the household. */
@ModelBean("markSafetyNet")
class MarkSafetyNet implements JavaDelegate {

  private final SafetyNets safetyNets;

  MarkSafetyNet(SafetyNets safetyNets) {
    this.safetyNets = safetyNets;
  }

  @Override
  public void execute(DelegateExecution execution) {
    safetyNets.putInForce(execution.getProcessBusinessKey());
  }
}
