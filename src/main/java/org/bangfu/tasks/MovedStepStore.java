package org.bangfu.tasks;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.bangfu.calendar.Limit;
import org.jspecify.annotations.Nullable;

/** The inbox rows of steps whose courses are moved to another version of their model, many at once. */
public interface MovedStepStore {

  /** A row of the inbox as it stood. */
  record Row(String taskId, String groupId, String definitionId, String step, Instant due, Instant created) {
  }

  /** What a step is called in its new version. */
  record Named(String taskId, String process, String definitionId, String step, String name) {
  }

  /** What a step is due by in its new version. */
  record Due(String taskId, Instant due, @Nullable Limit limit, @Nullable String escalateTo) {
  }

  /** Locks the rows in the order in which a step's rows are locked elsewhere. */
  List<Row> lock(Collection<String> taskIds);

  /** Moves the rows' versions on, so that a form shown before is not submitted for the one of now. */
  void name(List<Named> steps);

  void due(List<Due> steps);

  /** Puts a step into other groups; nobody has it in hand afterwards. */
  void regroup(String taskId, Collection<String> groups);
}
