package org.bangfu.elimination;

import java.time.Instant;
import java.util.List;

/**
 * What the gate answered.
 *
 * @param tableVersion version of the decision table
 */
public record GateResult(List<GateCondition> conditions, int tableVersion, Instant at) {

  public GateResult {
    conditions = List.copyOf(conditions);
  }

  /** Whether all conditions are met. */
  public boolean open() {
    return conditions.size() == GateCondition.Code.values().length && unmet().isEmpty();
  }

  public List<GateCondition> unmet() {
    return conditions.stream().filter(condition -> !condition.met()).toList();
  }

  public boolean met(GateCondition.Code code) {
    return conditions.stream().anyMatch(condition -> condition.code() == code && condition.met());
  }
}
