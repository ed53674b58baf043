package org.bangfu.elimination.process;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.bangfu.elimination.Eliminations;
import org.bangfu.elimination.GateCondition;
import org.bangfu.elimination.GateFacts;
import org.bangfu.elimination.GateTable;
import org.camunda.bpm.dmn.engine.DmnDecisionTableResult;
import org.camunda.bpm.engine.DecisionService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.repository.DecisionDefinition;
import org.camunda.bpm.engine.repository.DecisionDefinitionQuery;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.bpm.engine.variable.Variables;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Asks the decision table: the one deployed with the case's model, so that a running case keeps the rules it began with. */
@Component
class EngineGateTable implements GateTable {

  private static final String TABLE = "EliminationGate";

  private final DecisionService decisions;
  private final RepositoryService repository;
  private final RuntimeService runtime;

  EngineGateTable(DecisionService decisions, RepositoryService repository, RuntimeService runtime) {
    this.decisions = decisions;
    this.repository = repository;
    this.runtime = runtime;
  }

  @Override
  public Answer ask(@Nullable String caseNo, GateFacts facts) {
    DecisionDefinition table = table(caseNo);
    DmnDecisionTableResult rows =
        decisions.evaluateDecisionTableById(table.getId()).variables(variables(facts)).evaluate();
    Map<GateCondition.Code, Boolean> met = new EnumMap<>(GateCondition.Code.class);
    for (GateCondition.Code code : GateCondition.Code.values()) {
      List<Boolean> answers = rows.getResultList().stream().filter(row -> code.name().equals(row.get("condition")))
          .map(row -> Boolean.TRUE.equals(row.get("met"))).toList();
      if (answers.size() == 1) {
        met.put(code, answers.get(0));
      }
    }
    return new Answer(met, table.getVersion());
  }

  private DecisionDefinition table(@Nullable String caseNo) {
    ProcessInstance course = caseNo == null ? null : runtime.createProcessInstanceQuery()
        .processInstanceBusinessKey(caseNo).processDefinitionKey(Eliminations.PROCESS).singleResult();
    DecisionDefinitionQuery query = repository.createDecisionDefinitionQuery().decisionDefinitionKey(TABLE);
    return course == null ? query.latestVersion().singleResult() : query.deploymentId(
        repository.getProcessDefinition(course.getProcessDefinitionId()).getDeploymentId()).singleResult();
  }

  private static VariableMap variables(GateFacts facts) {
    BigDecimal lowest = facts.income().lowestPerHead();
    return Variables.createVariables()
        .putValue("months", facts.months())
        .putValue("monthsRequired", facts.monthsRequired())
        .putValue("lowestPerHead", lowest == null ? null : lowest.doubleValue())
        .putValue("monitoringLine", facts.income().line().doubleValue())
        .putValue("incomeFalls", facts.income().falls())
        .putValue("unansweredRisks", facts.unanswered().size())
        .putValue("unsolvedRisks", facts.unsolved().size())
        .putValue("livingProblems", facts.problems() == null ? null : facts.problems().size())
        .putValue("withoutLabour", facts.withoutLabour());
  }
}
