package org.bangfu.tasks;

import java.time.Instant;

/** What another room does when a step begins, in the engine's own transaction and on its cost: keep it to next to nothing. */
public interface StepBegun {

  /**
   * @param instanceId the engine's id of the running process
   * @param definitionId the engine's id of its model
   * @param due {@link TaskRow#NEVER} where the step has no limit
   */
  void begun(String instanceId, String definitionId, Instant due);
}
