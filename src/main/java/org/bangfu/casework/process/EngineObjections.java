package org.bangfu.casework.process;

import org.bangfu.notices.ObjectionCalls;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.stereotype.Component;

/** Tells the course of a case that an objection came in. */
@Component
class EngineObjections implements ObjectionCalls {

  private static final String OBJECTION_LODGED = "ObjectionLodged";

  private final RuntimeService runtime;

  EngineObjections(RuntimeService runtime) {
    this.runtime = runtime;
  }

  @Override
  public void investigate(String caseNo, long objectionId) {
    runtime.createMessageCorrelation(OBJECTION_LODGED)
        .processInstanceBusinessKey(caseNo)
        .setVariableToTriggeredScope("objectionId", objectionId)
        .correlate();
  }
}
