package org.bangfu.elimination.steps;

import java.util.Set;
import org.bangfu.elimination.Eliminations;
import org.bangfu.tasks.StepHandler;

/** A step of the elimination. */
interface EliminationStep extends StepHandler {

  /** Steps of the village, in which something is put before those who approve. */
  Set<String> OF_THE_VILLAGE = Set.of("Task_ProposeElimination", "Task_VerifyHousehold", "Task_DemocraticAppraisal",
      "Task_PostNotice", "Task_ConfirmNotice");

  @Override
  default String process() {
    return Eliminations.PROCESS;
  }
}
