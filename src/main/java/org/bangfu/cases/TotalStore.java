package org.bangfu.cases;

import java.time.Instant;
import java.util.List;
import org.bangfu.calendar.DueDates;
import org.bangfu.calendar.Limit;
import org.bangfu.calendar.Paused;
import org.bangfu.shared.AreaCode;

/** The total due dates of open cases, all at once. */
public interface TotalStore {

  /** An open case with a total limit. */
  record OpenTotal(String caseNo, AreaCode area, Instant openedAt, Limit limit, Paused paused, Instant due) {

    /** When it is due by a calendar. */
    Instant due(DueDates by) {
      return by.of(openedAt, limit, paused).at();
    }
  }

  /** A case that is due at another moment than before. */
  record Moved(String caseNo, AreaCode area, Instant before, Instant after) {
  }

  List<OpenTotal> open();

  /** Those that count working days, locked until the transaction ends: no calendar moves the others. */
  List<OpenTotal> lockCounted();

  /** Writes the new due dates and keeps the old ones under the change. */
  void move(long change, List<Moved> moved);
}
