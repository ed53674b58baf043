package org.bangfu.elimination.process;

import org.bangfu.elimination.RollBacks;
import org.bangfu.engine.ModelBean;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** Begins the roll-back that a re-check found to be needed. */
@ModelBean("startRollBack")
class StartRollBack implements JavaDelegate {

  private final RollBacks rollBacks;

  StartRollBack(RollBacks rollBacks) {
    this.rollBacks = rollBacks;
  }

  @Override
  public void execute(DelegateExecution execution) {
    rollBacks.startAfter(execution.getProcessBusinessKey());
  }
}
