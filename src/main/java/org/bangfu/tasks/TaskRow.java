package org.bangfu.tasks;

import java.time.Instant;
import org.bangfu.calendar.Limit;
import org.bangfu.calendar.Paused;
import org.bangfu.security.InsteadOf;
import org.bangfu.security.WorkKind;
import org.bangfu.shared.AreaCode;
import org.jspecify.annotations.Nullable;

/**
 * One open task in one group's inbox.
 *
 * @param due last moment in time; {@link #NEVER} where the step has no limit
 * @param area village of the case; absent for work without a case, like the next three
 * @param process id of the process
 * @param taskKey id of the step in the model
 * @param subject code of what the case is about, in words by {@link org.bangfu.cases.SubjectWords}; absent for most
 * @param limit how long it may take, as its model said when it was created; absent where it says nothing
 * @param kind what a substitute of its holder has to be one for
 * @param insteadOf the absent person in whose place the one who looks, or who claimed it, has it
 * @param waited days on which it stood still, or will, while it waits for the applicant
 * @param version token that changes whenever the task is claimed or given back, or its clock stops or runs on
 */
public record TaskRow(String taskId, String groupId, Instant due, @Nullable AreaCode area, @Nullable String caseNo,
    @Nullable Long householdId, @Nullable String headName, String process, String taskKey, String taskName,
    @Nullable String subject, Instant created, @Nullable Limit limit, int priority, @Nullable Long assigneeId,
    @Nullable String assigneeName, WorkKind kind,
    @Nullable InsteadOf insteadOf, Paused waited, int version) {

  /** The engine's priority of a task that nobody has raised. */
  public static final int USUAL_PRIORITY = 50;

  /** The priority of a task of which its holder was reminded. */
  static final int URGED_PRIORITY = USUAL_PRIORITY + 25;

  /** The due moment of a step without a limit; never null, so that one index orders all. */
  public static final Instant NEVER = Instant.parse("2999-12-31T15:59:59Z");

  /** Whether somebody was reminded of it. */
  public boolean urged() {
    return priority > USUAL_PRIORITY;
  }

  /** The same row as somebody has it in another's place, or in nobody's. */
  TaskRow insteadOf(@Nullable InsteadOf absent) {
    return new TaskRow(taskId, groupId, due, area, caseNo, householdId, headName, process, taskKey, taskName, subject,
        created, limit, priority, assigneeId, assigneeName, kind, absent, waited, version);
  }

  public RowKey key() {
    return new RowKey(due, taskId);
  }
}
