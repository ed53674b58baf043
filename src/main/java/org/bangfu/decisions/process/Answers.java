package org.bangfu.decisions.process;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.delegate.DmnDecisionTableEvaluationEvent;
import org.camunda.bpm.dmn.engine.impl.DmnDecisionTableImpl;
import org.jspecify.annotations.Nullable;

/** Reads what a table was asked and answered, the same for a deployed table and for one of a draft. */
final class Answers {

  private static final Pattern NAME = Pattern.compile("[A-Za-z_][A-Za-z0-9_]*");

  private Answers() {
  }

  /** Names of facts by id of the column; a column that computes something of them has none. */
  static Map<String, String> plainNames(DmnDecision decision) {
    Map<String, String> names = new LinkedHashMap<>();
    if (decision.getDecisionLogic() instanceof DmnDecisionTableImpl table) {
      table.getInputs().forEach(input -> {
        String expression = input.getExpression() == null ? null : input.getExpression().getExpression();
        if (expression != null && NAME.matcher(expression.strip()).matches()) {
          names.put(input.getId(), expression.strip());
        }
      });
    }
    return names;
  }

  /** Results by name, those of several rules as a list in their order. */
  static Map<String, @Nullable Object> outputs(DmnDecisionTableEvaluationEvent event) {
    Map<String, @Nullable Object> outputs = new LinkedHashMap<>();
    event.getMatchingRules().forEach(rule -> rule.getOutputEntries().forEach((name, entry) -> {
      Object value = entry.getValue().getValue();
      outputs.put(name, outputs.containsKey(name) ? both(outputs.get(name), value) : value);
    }));
    return outputs;
  }

  static boolean isPlain(@Nullable Object value) {
    return value == null || value instanceof String || value instanceof Number || value instanceof Boolean;
  }

  private static List<@Nullable Object> both(@Nullable Object earlier, @Nullable Object later) {
    List<@Nullable Object> all = new ArrayList<>();
    if (earlier instanceof List<?> list) {
      all.addAll(list);
    } else {
      all.add(earlier);
    }
    all.add(later);
    return all;
  }
}
