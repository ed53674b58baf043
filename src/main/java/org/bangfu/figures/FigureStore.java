package org.bangfu.figures;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.bangfu.shared.AreaRange;
import org.bangfu.shared.SqlCondition;

/** Counts and rows of figures, each figure by one statement for all areas. */
public interface FigureStore {

  /** How the counts of villages are put together. */
  enum Level { ALL, TOWNSHIP, VILLAGE }

  /**
   * Where is counted.
   *
   * @param reach the condition of the asker's areas on {@code s.area}
   */
  record Where(SqlCondition reach, AreaRange area) {
  }

  /** Counts from the facts; areas with nothing to count are left out, and {@link Level#ALL} answers one key, empty. */
  Map<String, Share> count(Figure figure, Month month, Where where, Level level);

  /** What was kept of closed months, by figure, month and area. */
  List<Kept> kept(YearMonth from, YearMonth to, Where where, Level level);

  /** Rows behind a figure, after a key. */
  List<Subject> page(Figure figure, Month month, Where where, boolean met, long after, int limit);

  /** Days a step took in the identifications that ended in the month. */
  List<StepDays> stepDays(Month month, Where where);

  /** Months of which the counts are kept, with the day they were counted. */
  Map<YearMonth, LocalDate> keptMonths();

  /** Counts a closed month and keeps it in the place of what was kept of it; false where another node is at it. */
  boolean keep(Month month, LocalDate today);

  /** A kept count. */
  record Kept(Figure figure, YearMonth month, String area, Share share) {
  }

  /**
   * A step with the days it took.
   *
   * @param median the middle one of the cases, in days
   */
  record StepDays(String step, String name, long cases, double median) {
  }
}
