package org.bangfu.identification.process;

import java.util.Map;
import org.bangfu.identification.IdentificationProcess;
import org.bangfu.identification.Identifications;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.stereotype.Component;

/** What the identification tells the engine: begin a case. */
@Component
class EngineIdentification implements IdentificationProcess {

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
}
