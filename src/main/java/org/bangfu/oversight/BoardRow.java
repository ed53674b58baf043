package org.bangfu.oversight;

import java.time.Instant;
import org.bangfu.calendar.Paused;
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
 */
public record BoardRow(String taskId, @Nullable String caseNo, @Nullable Long householdId, @Nullable String headName,
    AreaCode area, String process, String step, String stepName, String groupId, @Nullable String personName,
    boolean claimed, Instant due, Paused waited, Instant moved, @Nullable Instant nudged, @Nullable RaisedTo raisedTo) {

  public boolean limited() {
    return !due.equals(TaskRow.NEVER);
  }

  public RowKey key() {
    return new RowKey(due, taskId);
  }
}
