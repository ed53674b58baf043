package org.bangfu.decisions.process;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.bangfu.decisions.Decisions;
import org.bangfu.decisions.Decisions.Decision;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;
import org.camunda.bpm.dmn.engine.delegate.DmnDecisionTableEvaluationEvent;
import org.camunda.bpm.dmn.engine.delegate.DmnDecisionTableEvaluationListener;
import org.camunda.bpm.dmn.engine.delegate.DmnEvaluatedDecisionRule;
import org.camunda.bpm.dmn.engine.impl.DefaultDmnEngineConfiguration;
import org.camunda.bpm.dmn.engine.impl.DmnDecisionTableImpl;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.context.BpmnExecutionContext;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.repository.DecisionDefinition;
import org.camunda.bpm.model.dmn.HitPolicy;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Keeps every decision that a table takes in a case, in the case's own transaction (house.md, Models). A decision without
 * exactly one rule is kept too and, unless its table collects, told in the log: people judge then, never a default (security.md §6).
 */
@Component
class DecisionRecorder extends AbstractProcessEnginePlugin implements DmnDecisionTableEvaluationListener {

  private static final Logger LOG = LoggerFactory.getLogger(DecisionRecorder.class);

  private final ObjectProvider<Decisions> decisions;

  DecisionRecorder(ObjectProvider<Decisions> decisions) {
    this.decisions = decisions;
  }

  @Override
  public void preInit(ProcessEngineConfigurationImpl configuration) {
    DefaultDmnEngineConfiguration dmn = configuration.getDmnEngineConfiguration();
    if (dmn == null) {
      dmn = (DefaultDmnEngineConfiguration) DmnEngineConfiguration.createDefaultDmnEngineConfiguration();
      configuration.setDmnEngineConfiguration(dmn);
    }
    List<DmnDecisionTableEvaluationListener> listeners =
        new ArrayList<>(dmn.getCustomPostDecisionTableEvaluationListeners());
    listeners.add(this);
    dmn.setCustomPostDecisionTableEvaluationListeners(listeners);
  }

  @Override
  public void notify(DmnDecisionTableEvaluationEvent event) {
    BpmnExecutionContext context = Context.getBpmnExecutionContext();
    String caseNo = context == null ? null : context.getExecution().getProcessBusinessKey();
    if (context == null || caseNo == null || !(event.getDecisionTable() instanceof DecisionDefinition table)) {
      return;
    }
    List<String> rules = event.getMatchingRules().stream().map(DmnEvaluatedDecisionRule::getId).toList();
    if (rules.isEmpty() || rules.size() > 1 && !collects(table)) {
      LOG.warn("table {} v{} answered case {} with {} rules", table.getKey(), table.getVersion(), caseNo, rules.size());
    }
    decisions.getObject().add(caseNo,
        new Decision(table.getKey(), table.getVersion(), inputs(event), facts(context, event), Answers.outputs(event), rules));
  }

  private static boolean collects(DecisionDefinition table) {
    return table instanceof DmnDecision decision
        && decision.getDecisionLogic() instanceof DmnDecisionTableImpl logic
        && logic.getHitPolicyHandler().getHitPolicyEntry().getHitPolicy() == HitPolicy.COLLECT;
  }

  /** The variables of the course, and whatever the columns ask by its plain name. */
  private static Map<String, @Nullable Object> facts(BpmnExecutionContext context, DmnDecisionTableEvaluationEvent event) {
    Map<String, @Nullable Object> facts = new LinkedHashMap<>();
    context.getExecution().getVariablesTyped(false).forEach(facts::put);
    Map<String, String> names = Answers.plainNames(event.getDecisionTable());
    event.getInputs().forEach(input -> {
      String name = names.get(input.getId());
      if (name != null) {
        facts.put(name, input.getValue().getValue());
      }
    });
    facts.values().removeIf(value -> !Answers.isPlain(value));
    return facts;
  }

  private static Map<String, @Nullable Object> inputs(DmnDecisionTableEvaluationEvent event) {
    Map<String, @Nullable Object> inputs = new LinkedHashMap<>();
    event.getInputs().forEach(input -> inputs.put(input.getName(), input.getValue().getValue()));
    return inputs;
  }
}
