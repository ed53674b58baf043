package org.bangfu.identification.steps;

import org.bangfu.identification.Identifications;
import org.bangfu.tasks.StepHandler;

/** A step of the identification. */
interface IdentificationStep extends StepHandler {

  @Override
  default String process() {
    return Identifications.PROCESS;
  }
}
