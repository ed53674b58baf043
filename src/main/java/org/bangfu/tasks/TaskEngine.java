package org.bangfu.tasks;

import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the inbox asks of the engine. */
public interface TaskEngine {

  /**
   * A form as text.
   *
   * @param deployed whether it was deployed with the task's model, so that every task of that step has the same
   */
  record TaskFormText(String json, boolean deployed) {
  }

  /** Process id and version of a model, e.g. {@code Identification v3}. */
  String modelVersion(String definitionId);

  /** Process variables in reach of the task. */
  Map<String, Object> facts(String taskId);

  /** The form of a task; absent where the model names none. */
  Optional<TaskFormText> form(String taskId);

  /** Sets who works on a task, or nobody. */
  void assign(String taskId, @Nullable Long staffId);

  /** Puts a task from one candidate group into another. */
  void regroup(String taskId, String fromGroup, String toGroup);

  void prioritise(String taskId, int priority);

  /** Runs changes of many tasks, which reach the database together at its end. */
  void together(Runnable changes);

  /** Takes the course of a case out of the engine, open tasks included; nothing happens where none runs. */
  void cancel(String caseNo, String reason);

  /**
   * Completes the task. Facts are truths, numbers, moments and short words. Throws
   * {@link org.bangfu.shared.RowVersionConflict} when somebody else was faster, {@link TaskGone} when it is suspended.
   */
  void complete(String taskId, Map<String, Object> facts);
}
