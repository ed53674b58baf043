package org.bangfu.escalation;

import java.time.Instant;
import java.util.Collection;
import java.util.List;

/** Where is kept what was told of which task. */
public interface EscalationStore {

  /** Open tasks of the case that have a limit, one for each of their groups. */
  List<OpenStep> openSteps(String caseNo);

  /** The groups' rows of an open task, with a limit or without; none for a task that is done. */
  List<OpenStep> openTask(String taskId);

  /** The most working days before its due day on which anybody is reminded of a step, by the parameters of all areas. */
  int mostDaysBefore();

  /** As if a level had not been told of a task. */
  void forget(String taskId, Level level);

  void told(Collection<String> taskIds, Level level, String caseNo, Instant at);
}
