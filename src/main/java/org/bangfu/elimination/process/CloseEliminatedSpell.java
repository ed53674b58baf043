package org.bangfu.elimination.process;

import org.bangfu.elimination.Eliminations;
import org.bangfu.engine.ModelBean;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** Ends the spell that the county decided to end. */
@ModelBean("closeEliminatedSpell")
class CloseEliminatedSpell implements JavaDelegate {

  private final Eliminations eliminations;

  CloseEliminatedSpell(Eliminations eliminations) {
    this.eliminations = eliminations;
  }

  @Override
  public void execute(DelegateExecution execution) {
    eliminations.closeSpell(execution.getProcessBusinessKey());
  }
}
