package org.bangfu.tasks;

import java.time.Instant;
import java.util.Map;
import org.bangfu.cases.CaseFile;
import org.bangfu.security.SignedIn;
import org.jspecify.annotations.Nullable;

/**
 * The step at hand.
 *
 * @param taskId the engine's id
 * @param process id of the process
 * @param step id of the user task in the model
 * @param caseFileOrNull the case; absent for work without one
 * @param modelVersion e.g. {@code Identification v3}
 * @param facts the process variables, ids and facts only
 */
public record StepContext(String taskId, String process, String step, String stepName,
    @Nullable CaseFile caseFileOrNull, SignedIn who, String modelVersion, Instant created, Map<String, Object> facts) {

  static StepContext of(TaskEngine.EngineTask task, @Nullable CaseFile caseFile, SignedIn who) {
    return new StepContext(task.taskId(), task.process(), task.step(), task.name(), caseFile, who, task.modelVersion(),
        task.created(), task.facts());
  }

  /** The case; throws where the process has none. */
  public CaseFile caseFile() {
    if (caseFileOrNull == null) {
      throw new IllegalStateException(step + " belongs to no case");
    }
    return caseFileOrNull;
  }

  /** Code of the department that a multi-instance step is addressed to. */
  public @Nullable String department() {
    return facts.get("department") instanceof String code ? code : null;
  }
}
