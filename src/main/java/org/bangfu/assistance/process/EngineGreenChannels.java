package org.bangfu.assistance.process;

import org.bangfu.assistance.green.GreenChannelProcess;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.stereotype.Component;

/** Tells the course of a green channel that the five steps have ended. */
@Component
class EngineGreenChannels implements GreenChannelProcess {

  private static final String FIVE_STEPS_ENDED = "FiveStepsEnded";

  private final RuntimeService runtime;

  EngineGreenChannels(RuntimeService runtime) {
    this.runtime = runtime;
  }

  @Override
  public boolean fiveStepsEnded(String caseNo, boolean admitted) {
    return !runtime.createMessageCorrelation(FIVE_STEPS_ENDED)
        .processInstanceBusinessKey(caseNo)
        .setVariable("admitted", admitted)
        .correlateAllWithResult().isEmpty();
  }
}
