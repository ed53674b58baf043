package org.bangfu.assistance.process;

import org.bangfu.assistance.HouseholdFactsOf;
import org.bangfu.assistance.green.GreenChannel;
import org.bangfu.assistance.green.ReliefMeasures;
import org.bangfu.engine.ModelBean;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** Gives the table of measures its facts about a household in an emergency. */
@ModelBean("computeReliefFacts")
class ComputeReliefFacts implements JavaDelegate {

  private final ReliefMeasures measures;
  private final HouseholdFactsOf facts;

  ComputeReliefFacts(ReliefMeasures measures, HouseholdFactsOf facts) {
    this.measures = measures;
    this.facts = facts;
  }

  @Override
  public void execute(DelegateExecution execution) {
    GreenChannel channel = measures.of(execution.getProcessBusinessKey());
    execution.setVariable("risk", channel.emergency().risk().name());
    execution.setVariable("canWork", facts.household(channel.householdId()).canWork());
    // 兜底 is decided with the plan, once the household is monitored; it is no first aid.
    execution.setVariable("needsSafetyNet", false);
  }
}
