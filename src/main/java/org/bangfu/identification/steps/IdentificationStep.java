package org.bangfu.identification.steps;

import java.util.Set;
import org.bangfu.identification.Identifications;
import org.bangfu.tasks.StepHandler;

/** A step of the identification. */
interface IdentificationStep extends StepHandler {

  /** Steps of the village, in which something is put before those who approve. */
  Set<String> OF_THE_VILLAGE = Set.of("Task_VerifyHousehold", "Task_FileAuthorisation", "Task_ExplainHits",
      "Task_DemocraticAppraisal", "Task_PostNotice", "Task_ConfirmNotice");

  @Override
  default String process() {
    return Identifications.PROCESS;
  }
}
