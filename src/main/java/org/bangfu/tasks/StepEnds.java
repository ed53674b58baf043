package org.bangfu.tasks;

import org.bangfu.cases.NewTimelineEntry.Kind;
import org.bangfu.database.OfTransaction;
import org.springframework.stereotype.Component;

/** What came of the step that the running transaction completes: its room knows it, the engine's listener writes it. */
@Component
public class StepEnds {

  private final OfTransaction<String, StepEnd> told = new OfTransaction<>();

  void tell(String taskId, StepResult result) {
    if (result.kind() == Kind.RETURNED) {
      told.put(taskId, StepEnd.RETURNED);
    }
  }

  /** How a task that the engine completes now ended. */
  public StepEnd of(String taskId) {
    return told.get(taskId, nothing -> StepEnd.COMPLETED);
  }
}
