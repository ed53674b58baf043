package org.bangfu.tasks;

import java.time.Instant;
import java.util.List;
import org.bangfu.calendar.DueDates;
import org.jspecify.annotations.Nullable;

/** The due dates of open steps that count working days, all at once. */
public interface DueMoveStore {

  /** An open step that is due at another moment than before. */
  record Moved(String taskId, @Nullable String caseNo, String taskKey, String taskName, Instant before, Instant after) {
  }

  /** How many tasks another calendar would move. */
  long moving(DueDates after);

  /** Writes the new due dates and keeps the old ones under the change. */
  List<Moved> move(long change, DueDates after);
}
