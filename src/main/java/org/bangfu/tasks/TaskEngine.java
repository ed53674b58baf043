package org.bangfu.tasks;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the inbox asks of the engine. */
public interface TaskEngine {

  /**
   * An open task as the engine knows it.
   *
   * @param caseNo business key of its instance
   * @param modelVersion process id and version, e.g. {@code Identification v3}
   * @param facts process variables in reach of the task
   */
  record EngineTask(String taskId, String process, String step, String name, @Nullable String caseNo,
      String modelVersion, Instant created, Map<String, Object> facts) {
  }

  Optional<EngineTask> find(String taskId);

  /** The form the task was deployed with, as text; absent where the model names none. */
  Optional<String> form(String taskId);

  /** Sets who works on a task, or nobody. */
  void assign(String taskId, @Nullable Long staffId);

  /**
   * Completes the task. Facts are truths, numbers, moments and short words. Throws
   * {@link org.bangfu.shared.RowVersionConflict} when somebody else was faster.
   */
  void complete(String taskId, Map<String, Object> facts);
}
