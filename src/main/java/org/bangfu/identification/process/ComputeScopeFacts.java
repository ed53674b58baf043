package org.bangfu.identification.process;

import org.bangfu.engine.ModelBean;
import org.bangfu.identification.ScopeFacts;
import org.bangfu.identification.Scopes;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** Gives the decision table its facts. */
@ModelBean("computeScopeFacts")
class ComputeScopeFacts implements JavaDelegate {

  private final Scopes scopes;

  ComputeScopeFacts(Scopes scopes) {
    this.scopes = scopes;
  }

  @Override
  public void execute(DelegateExecution execution) {
    ScopeFacts facts = scopes.of(execution.getProcessBusinessKey());
    execution.setVariable("householdType", facts.householdType().name());
    execution.setVariable("referencePerHead", facts.referencePerHead().doubleValue());
    execution.setVariable("monitoringLine", facts.monitoringLine().doubleValue());
    execution.setVariable("expenseShock", facts.expenseShock());
  }
}
