package org.bangfu.tasks;

import java.util.List;

/** Open steps became due on an earlier day than they were, because the calendar changed. */
public record StepsDueEarlier(List<String> taskIds) {

  public StepsDueEarlier {
    taskIds = List.copyOf(taskIds);
  }
}
