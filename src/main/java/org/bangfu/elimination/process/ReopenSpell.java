package org.bangfu.elimination.process;

import org.bangfu.elimination.RollBacks;
import org.bangfu.engine.ModelBean;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** Lets an ended spell run again. */
@ModelBean("reopenSpell")
class ReopenSpell implements JavaDelegate {

  private final RollBacks rollBacks;

  ReopenSpell(RollBacks rollBacks) {
    this.rollBacks = rollBacks;
  }

  @Override
  public void execute(DelegateExecution execution) {
    rollBacks.reopen(execution.getProcessBusinessKey());
  }
}
