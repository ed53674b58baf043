package org.bangfu.elimination.process;

import org.bangfu.elimination.NaturalDecreases;
import org.bangfu.engine.ModelBean;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** Ends the spell of a household that is gone. */
@ModelBean("closeDecreasedSpell")
class CloseDecreasedSpell implements JavaDelegate {

  private final NaturalDecreases decreases;

  CloseDecreasedSpell(NaturalDecreases decreases) {
    this.decreases = decreases;
  }

  @Override
  public void execute(DelegateExecution execution) {
    decreases.closeSpell(execution.getProcessBusinessKey());
  }
}
