package org.bangfu.oversight;

import java.time.Instant;
import org.bangfu.shared.AreaCode;
import org.bangfu.tasks.RowKey;
import org.jspecify.annotations.Nullable;

/**
 * A step whose due date a change of the calendar moved, or a whole case.
 *
 * @param taskId the key of a step; of a case where no step is named
 * @param householdId absent for work without a case, like the number and the name
 */
public record MovedDate(String taskId, @Nullable String caseNo, @Nullable Long householdId, @Nullable String headName,
    AreaCode area, @Nullable String stepName, Instant before, Instant after) {

  public RowKey key() {
    return new RowKey(after, taskId);
  }
}
