package org.bangfu.assistance.process;

import java.util.List;
import java.util.Map;
import org.bangfu.assistance.Plan.Proposal;
import org.bangfu.households.Risk;
import org.camunda.bpm.dmn.engine.DmnDecisionResult;
import org.camunda.bpm.engine.delegate.DelegateExecution;

/** What the table of measures answered for the risk at hand. */
final class MeasureAnswers {

  private MeasureAnswers() {
  }

  static Risk risk(DelegateExecution execution) {
    return Risk.valueOf(String.valueOf(execution.getVariable("risk")));
  }

  static List<Proposal> proposals(DelegateExecution execution) {
    Risk risk = risk(execution);
    DmnDecisionResult answer = (DmnDecisionResult) execution.getVariable("decisionResult");
    return answer.getResultList().stream().map(row -> proposal(risk, row)).toList();
  }

  private static Proposal proposal(Risk risk, Map<String, Object> row) {
    return new Proposal(risk, String.valueOf(row.get("measureType")), String.valueOf(row.get("department")),
        Boolean.TRUE.equals(row.get("prefill")));
  }
}
