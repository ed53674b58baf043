package org.bangfu.tasks;

import java.util.Map;
import org.bangfu.cases.NewTimelineEntry.Kind;
import org.jspecify.annotations.Nullable;

/**
 * What came of a step.
 *
 * @param facts process variables beside the form's own facts; numbers, truths, short words, ids
 * @param kind how the timeline shows it
 * @param outcome word of what was decided, for the timeline
 * @param note reason or opinion, for the timeline
 */
public record StepResult(Map<String, Object> facts, Kind kind, @Nullable String outcome, @Nullable String note) {

  public StepResult {
    facts = Map.copyOf(facts);
  }

  public static StepResult done() {
    return new StepResult(Map.of(), Kind.STEP_DONE, null, null);
  }
}
