package org.bangfu.identification.process;

import java.util.Map;
import org.bangfu.identification.IdentificationProcess;
import org.bangfu.identification.Identifications;
import org.bangfu.notices.ObjectionCalls;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.stereotype.Component;

/** What the identification tells the engine: begin a case, an objection came in. */
@Component
class EngineIdentification implements IdentificationProcess, ObjectionCalls {

  private static final String OBJECTION_LODGED = "ObjectionLodged";

  private final RuntimeService runtime;

  EngineIdentification(RuntimeService runtime) {
    this.runtime = runtime;
  }

  @Override
  public void start(String caseNo, long householdId) {
    // Facts that several people set side by side exist from the beginning, so that two of them never both insert one.
    runtime.startProcessInstanceByKey(Identifications.PROCESS, caseNo,
        Map.of("householdId", householdId, "authorisationOnFile", false, "negativeHits", false));
  }

  @Override
  public boolean runs(String process) {
    return Identifications.PROCESS.equals(process);
  }

  @Override
  public void investigate(String caseNo, long objectionId) {
    runtime.createMessageCorrelation(OBJECTION_LODGED)
        .processInstanceBusinessKey(caseNo)
        .setVariableToTriggeredScope("objectionId", objectionId)
        .correlate();
  }
}
