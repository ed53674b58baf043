package org.bangfu.assistance.process;

import org.bangfu.assistance.HouseholdFacts;
import org.bangfu.assistance.SafetyNets;
import org.bangfu.engine.ModelBean;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** Gives the gate of the safety net its facts. */
@ModelBean("computeSafetyNetFacts")
class ComputeSafetyNetFacts implements JavaDelegate {

  private final SafetyNets safetyNets;

  ComputeSafetyNetFacts(SafetyNets safetyNets) {
    this.safetyNets = safetyNets;
  }

  @Override
  public void execute(DelegateExecution execution) {
    String caseNo = execution.getProcessBusinessKey();
    HouseholdFacts facts = safetyNets.facts(caseNo);
    execution.setVariable("householdLabour", facts.labour().name());
    execution.setVariable("stableIncome", facts.stableIncome());
    execution.setVariable("safetyNetFlag", safetyNets.flagged(caseNo));
    execution.setVariable("department", "civil-affairs");
  }
}
