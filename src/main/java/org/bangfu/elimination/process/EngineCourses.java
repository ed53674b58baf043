package org.bangfu.elimination.process;

import java.util.Map;
import org.bangfu.elimination.Courses;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.stereotype.Component;

/** What this family tells the engine: begin a case. */
@Component
class EngineCourses implements Courses {

  private final RuntimeService runtime;

  EngineCourses(RuntimeService runtime) {
    this.runtime = runtime;
  }

  @Override
  public void start(String process, String caseNo, long householdId) {
    runtime.startProcessInstanceByKey(process, caseNo, Map.of("householdId", householdId));
  }
}
