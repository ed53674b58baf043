package org.bangfu.assistance.process;

import org.bangfu.assistance.HouseholdFacts;
import org.bangfu.assistance.HouseholdFactsOf;
import org.bangfu.assistance.PlanDrafts;
import org.bangfu.engine.ModelBean;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** Gives the table of measures its facts about the household. */
@ModelBean("computePlanFacts")
class ComputePlanFacts implements JavaDelegate {

  private final PlanDrafts drafts;
  private final HouseholdFactsOf facts;

  ComputePlanFacts(PlanDrafts drafts, HouseholdFactsOf facts) {
    this.drafts = drafts;
    this.facts = facts;
  }

  @Override
  public void execute(DelegateExecution execution) {
    long household = drafts.of(execution.getProcessBusinessKey()).householdId();
    HouseholdFacts known = facts.household(household);
    execution.setVariable("canWork", known.canWork());
    execution.setVariable("needsSafetyNet", known.needsSafetyNet() && !known.relieved());
  }
}
