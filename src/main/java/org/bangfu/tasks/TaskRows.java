package org.bangfu.tasks;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.bangfu.calendar.Limit;
import org.bangfu.calendar.Paused;
import org.bangfu.security.Scope;
import org.bangfu.security.StandIn;
import org.bangfu.security.WorkKind;
import org.bangfu.shared.AreaRange;
import org.jspecify.annotations.Nullable;

/** The inbox rows; written only in the engine's own transaction. */
public interface TaskRows {

  /**
   * A task as the engine created it.
   *
   * @param groups its candidate groups; empty for a task that only its assignee can see
   * @param limit how long it may take, absent where the model sets none
   * @param escalateTo role that its model has told when it is overdue, with a limit or with a moment
   * @param caseNo its case; absent for work without one
   * @param definitionId the engine's id of the model it runs under
   */
  record NewTask(String taskId, Collection<String> groups, Instant due, @Nullable Limit limit,
      @Nullable String escalateTo, @Nullable String caseNo, String process, String definitionId, String taskKey,
      String taskName, Instant created, int priority) {
  }

  /**
   * A row with what is needed to work on it.
   *
   * @param definitionId the engine's id of the model it runs under
   */
  record Kept(TaskRow row, String definitionId) {
  }

  /**
   * Whose work stands in the inbox besides one's own: the absent and the kinds, side by side.
   *
   * @param townships beginnings of the codes of the townships in which a contact's work may be done so
   */
  record Instead(List<Long> absents, List<WorkKind> kinds, Collection<String> townships) {

    static Instead of(Scope scope) {
      return new Instead(scope.standIns().stream().map(each -> each.absent().staffId()).toList(),
          scope.standIns().stream().map(StandIn::kind).toList(),
          scope.townships().stream().map(township -> township.value().substring(0, 9)).toList());
    }
  }

  /**
   * The conditions of a page or count, all resolved.
   *
   * @param dueFrom first due moment shown
   * @param dueBefore first due moment no longer shown
   */
  record Query(InboxFilter.View view, Collection<String> groups, long staffId, @Nullable AreaRange area,
      @Nullable String process, @Nullable String step, @Nullable Instant dueFrom, @Nullable Instant dueBefore,
      @Nullable String search, Instead instead) {
  }

  /** Throws {@link org.bangfu.shared.NotFoundException} for the number of no case. */
  void insert(NewTask task);

  /** Writes the rows of all tasks that the work creates by one statement at its end. */
  void together(Runnable work);

  /** Sets or clears who works on the task and moves its version on. */
  void assign(String taskId, @Nullable Long staffId);

  /** Writes the due date of a task that waits for the applicant, or does so no longer, and moves its version on. */
  void waited(String taskId, Instant due, Paused waited);

  /** Notes in whose place a claimed task is worked on; the next claim or return forgets it. */
  void standIn(String taskId, long absentId);

  /** Open tasks that a person has claimed or is addressed in as contact, soonest due first; each once. */
  List<TaskRow> concerned(long staffId);

  /** Tasks claimed in the place of somebody, each once. */
  List<TaskRow> heldInstead();

  /** Puts a task's row from one group into another and moves its version on. */
  void regroup(String taskId, String fromGroup, String toGroup);

  /**
   * Ends a task's rows and its draft, and keeps as the one run of the step that it was there; nothing happens where it
   * has no row.
   *
   * @param modelVersion number of the version of the model that it ran under
   * @return whether it had waited for the applicant
   */
  boolean end(String taskId, int modelVersion, StepEnd how, Instant at);

  /** Rows of a task, locked until the transaction ends; empty when the task is done or unknown. */
  List<Kept> lock(String taskId);

  List<Kept> find(String taskId);

  List<TaskRow> page(Query query, RowKey after, int limit);

  long countUpTo(Query query, long bound);

  /** Rows of all open tasks of a household, soonest due first. */
  List<TaskRow> ofHousehold(long householdId);

  List<StepOption> steps();

  /** Whether one of the groups holds an open task of the case. */
  boolean anyOf(String caseNo, Collection<String> groups);

  /** Whether a step of the case is open in the group. */
  boolean anyOf(String caseNo, String step, String group);

  /** Rows of an open step of a case, locked until the transaction ends. */
  List<TaskRow> lockStep(String caseNo, String step);

  void prioritise(String taskId, int priority);
}
