package org.bangfu.oversight;

import java.time.Instant;
import org.bangfu.calendar.Paused;
import org.bangfu.security.WorkKind;
import org.bangfu.shared.AreaCode;
import org.bangfu.tasks.RowKey;
import org.bangfu.tasks.TaskRow;
import org.jspecify.annotations.Nullable;

/**
 * One open task, whatever number of groups could take it.
 *
 * @param groupId the unit or contact it is addressed to
 * @param personName the one who claimed it, or the contact it is addressed to; absent while it waits in a unit
 * @param claimed whether somebody claimed it
 * @param due last moment in time; {@link TaskRow#NEVER} where the step has no limit
 * @param waited days on which it stood still, or will, while it waits for the applicant
 * @param moved when something last happened on its case
 * @param nudged when its holder was last nudged
 * @param raisedTo the level it was escalated to
 * @param personId key of the person
 * @param kind what a substitute of the person has to be one for
 * @param standIn who does it today in the place of the person, who is absent; absent for most
 */
public record BoardRow(String taskId, @Nullable String caseNo, @Nullable Long householdId, @Nullable String headName,
    AreaCode area, String process, String step, String stepName, String groupId, @Nullable String personName,
    boolean claimed, Instant due, Paused waited, Instant moved, @Nullable Instant nudged, @Nullable RaisedTo raisedTo,
    @Nullable Long personId, WorkKind kind, @Nullable String standIn) {

  /** The same row with the one who does it today in the place of the person. */
  BoardRow standIn(@Nullable String name) {
    return new BoardRow(taskId, caseNo, householdId, headName, area, process, step, stepName, groupId, personName,
        claimed, due, waited, moved, nudged, raisedTo, personId, kind, name);
  }

  public boolean limited() {
    return !due.equals(TaskRow.NEVER);
  }

  public RowKey key() {
    return new RowKey(due, taskId);
  }
}
