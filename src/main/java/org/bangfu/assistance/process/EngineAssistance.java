package org.bangfu.assistance.process;

import java.util.Map;
import org.bangfu.assistance.AssistanceProcess;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.stereotype.Component;

/** What the assistance tells the engine: begin a course. */
@Component
class EngineAssistance implements AssistanceProcess {

  private final RuntimeService runtime;

  EngineAssistance(RuntimeService runtime) {
    this.runtime = runtime;
  }

  @Override
  public void start(String process, String caseNo, Map<String, Object> facts) {
    runtime.startProcessInstanceByKey(process, caseNo, facts);
  }
}
