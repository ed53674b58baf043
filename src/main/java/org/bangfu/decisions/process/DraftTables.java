package org.bangfu.decisions.process;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.bangfu.decisions.Tables;
import org.bangfu.shared.BusinessException;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;
import org.camunda.bpm.dmn.engine.DmnEngineException;
import org.camunda.bpm.dmn.engine.delegate.DmnDecisionTableEvaluationEvent;
import org.camunda.bpm.dmn.engine.delegate.DmnDecisionTableEvaluationListener;
import org.camunda.bpm.dmn.engine.delegate.DmnEvaluatedDecisionRule;
import org.camunda.bpm.dmn.engine.impl.DefaultDmnEngineConfiguration;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Asks tables in a decision engine of their own, away from everything that is deployed. */
@Component
class DraftTables implements Tables {

  @Override
  public Table read(String content, String decision) {
    DefaultDmnEngineConfiguration configuration =
        (DefaultDmnEngineConfiguration) DmnEngineConfiguration.createDefaultDmnEngineConfiguration();
    Listener last = new Listener();
    configuration.setCustomPostDecisionTableEvaluationListeners(List.of(last));
    DmnEngine engine = configuration.buildEngine();
    try {
      DmnDecision table =
          engine.parseDecision(decision, new ByteArrayInputStream(content.getBytes(StandardCharsets.UTF_8)));
      if (table.isDecisionTable()) {
        return new DraftTable(engine, table, last);
      }
    } catch (DmnEngineException unreadable) {
      throw new BusinessException("decisions.table.unreadable", decision);
    }
    throw new BusinessException("decisions.table.unreadable", decision);
  }

  private record DraftTable(DmnEngine engine, DmnDecision table, Listener last) implements Table {

    @Override
    public Set<String> asksFor() {
      return Set.copyOf(Answers.plainNames(table).values());
    }

    @Override
    public Answer answer(Map<String, @Nullable Object> facts) {
      last.event = null;
      engine.evaluateDecisionTable(table, facts);
      DmnDecisionTableEvaluationEvent event = last.event;
      return event == null ? new Answer(Map.of(), List.of()) : new Answer(Answers.outputs(event),
          event.getMatchingRules().stream().map(DmnEvaluatedDecisionRule::getId).toList());
    }
  }

  /** Of tables that one table requires, the asked one is evaluated last. */
  private static final class Listener implements DmnDecisionTableEvaluationListener {

    private @Nullable DmnDecisionTableEvaluationEvent event;

    @Override
    public void notify(DmnDecisionTableEvaluationEvent evaluated) {
      event = evaluated;
    }
  }
}
