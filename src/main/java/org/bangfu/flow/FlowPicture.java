package org.bangfu.flow;

import java.util.List;

/**
 * Where the time of a process goes.
 *
 * @param model the version that is drawn: the one chosen, or the newest
 * @param bpmn its XML
 * @param steps its steps in the model's order, then those that only other versions have
 */
public record FlowPicture(FlowChoice choice, FlowModel model, String bpmn, List<StepTime> steps) {

  public FlowPicture {
    steps = List.copyOf(steps);
  }

  /** Whether anything was done in the months chosen. */
  public boolean done() {
    return steps.stream().anyMatch(step -> step.stay().finished() > 0);
  }

  /** Whether nothing was done and nothing waits. */
  public boolean empty() {
    return steps.stream().allMatch(StepTime::empty);
  }
}
