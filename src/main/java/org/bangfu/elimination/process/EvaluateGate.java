package org.bangfu.elimination.process;

import org.bangfu.elimination.Eliminations;
import org.bangfu.engine.ModelBean;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** Asks the gate of an elimination and tells the model whether it is open. */
@ModelBean("evaluateGate")
class EvaluateGate implements JavaDelegate {

  private final Eliminations eliminations;

  EvaluateGate(Eliminations eliminations) {
    this.eliminations = eliminations;
  }

  @Override
  public void execute(DelegateExecution execution) {
    execution.setVariable("gateOpen", eliminations.gateOpen(execution.getProcessBusinessKey()));
  }
}
