package org.bangfu.oversight;

import java.util.List;
import org.bangfu.calendar.CalendarChange;
import org.bangfu.shared.SqlCondition;
import org.bangfu.tasks.RowKey;

/** Due dates of steps and cases that changes of the calendar moved. */
public interface MovedDateStore {

  /** @param reach the condition of the asker's areas on {@code m.area} */
  List<CalendarChange> changes(SqlCondition reach, int limit);

  /** Rows behind a key, soonest due first. */
  List<MovedDate> page(SqlCondition reach, long change, RowKey after, int limit);
}
