package org.bangfu.oversight;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.bangfu.calendar.DueWindow;
import org.bangfu.shared.AreaRange;
import org.bangfu.shared.SqlCondition;
import org.bangfu.tasks.RowKey;
import org.jspecify.annotations.Nullable;

/** Counts and rows of open tasks; each task once. */
public interface BoardStore {

  /**
   * What is asked, all resolved.
   *
   * @param reach the condition of the asker's areas on {@code t.area}
   * @param groups candidate groups of the person whose inbox is asked for; empty otherwise
   * @param levels levels whose escalated tasks the asker sees to
   * @param still the moment since which nothing must have happened; absent where it does not matter
   */
  record Query(BoardFilter filter, SqlCondition reach, DueWindow window, Collection<String> groups,
      Collection<RaisedTo> levels, @Nullable Instant still) {
  }

  /** All numbers out of one reading of the rows within reach. */
  BoardSummary summary(Query query, Level level);

  /** Households that people accompany as contacts, by person. */
  List<Households> households(SqlCondition reach, @Nullable AreaRange area);

  /** How many households a person is the contact of. */
  record Households(long staffId, String name, long number) {
  }

  /** Rows behind a key, soonest due first. */
  List<BoardRow> page(Query query, RowKey after, int limit);
}
