package org.bangfu.tasks;

import java.time.Instant;
import java.util.Map;
import java.util.function.Supplier;
import org.bangfu.cases.CaseFile;
import org.bangfu.security.InsteadOf;
import org.bangfu.security.SignedIn;
import org.jspecify.annotations.Nullable;
import org.springframework.util.function.SingletonSupplier;

/**
 * The step at hand.
 *
 * @param taskId the engine's id
 * @param process id of the process
 * @param step id of the user task in the model
 * @param caseFileOrNull the case; absent for work without one
 * @param insteadOf the absent person in whose place the step is done
 * @param modelVersion e.g. {@code Identification v3}
 * @param variables the process variables, ids and facts only; read when first asked for
 */
public record StepContext(String taskId, String process, String step, String stepName,
    @Nullable CaseFile caseFileOrNull, SignedIn who, @Nullable InsteadOf insteadOf,
    String modelVersion, Instant created,
    Supplier<Map<String, Object>> variables) {

  static StepContext of(HeldTask held, @Nullable CaseFile caseFile, TaskEngine engine) {
    TaskRow row = held.row();
    return new StepContext(row.taskId(), row.process(), row.taskKey(), row.taskName(), caseFile, held.scope().who(),
        held.insteadOf().orElse(null),
        engine.modelVersion(held.kept().definitionId()), row.created(),
        SingletonSupplier.of(() -> engine.facts(row.taskId())));
  }

  /** The process variables in reach of the task. */
  public Map<String, Object> facts() {
    return variables.get();
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
    return facts().get("department") instanceof String code ? code : null;
  }
}
