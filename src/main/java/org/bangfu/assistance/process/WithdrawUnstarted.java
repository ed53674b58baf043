package org.bangfu.assistance.process;

import org.bangfu.assistance.green.ReliefMeasures;
import org.bangfu.engine.ModelBean;
import org.bangfu.security.ActingAs;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** Takes back the measures that no department has accepted. */
@ModelBean("withdrawUnstarted")
class WithdrawUnstarted implements JavaDelegate {

  private final ReliefMeasures measures;

  WithdrawUnstarted(ReliefMeasures measures) {
    this.measures = measures;
  }

  @Override
  public void execute(DelegateExecution execution) {
    ActingAs.system(() -> measures.withdrawUnstarted(execution.getProcessBusinessKey()));
  }
}
