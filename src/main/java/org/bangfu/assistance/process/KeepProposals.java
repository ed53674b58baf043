package org.bangfu.assistance.process;

import java.util.List;
import java.util.Map;
import org.bangfu.assistance.Plan.Proposal;
import org.bangfu.assistance.PlanDrafts;
import org.bangfu.engine.ModelBean;
import org.bangfu.households.Risk;
import org.camunda.bpm.dmn.engine.DmnDecisionResult;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;

/** Keeps what the table of measures answered for one risk. */
@ModelBean("keepProposals")
class KeepProposals implements ExecutionListener {

  private final PlanDrafts drafts;

  KeepProposals(PlanDrafts drafts) {
    this.drafts = drafts;
  }

  @Override
  public void notify(DelegateExecution execution) {
    Risk risk = Risk.valueOf(String.valueOf(execution.getVariable("risk")));
    DmnDecisionResult answer = (DmnDecisionResult) execution.getVariable("decisionResult");
    List<Proposal> proposals = answer.getResultList().stream().map(row -> proposal(risk, row)).toList();
    drafts.propose(execution.getProcessBusinessKey(), risk, proposals);
  }

  private static Proposal proposal(Risk risk, Map<String, Object> row) {
    return new Proposal(risk, String.valueOf(row.get("measureType")), String.valueOf(row.get("department")),
        Boolean.TRUE.equals(row.get("prefill")));
  }
}
