package org.bangfu.flow;

import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Stream;

/** Whole months from one to another, both included, at most {@link #MOST}; ends the wrong way round are turned. */
public record Months(YearMonth from, YearMonth to) {

  /** The longest period, so that a page stays one page. */
  public static final int MOST = 60;
  private static final int YEAR = 12;

  public Months {
    if (from.isAfter(to)) {
      YearMonth earlier = to;
      to = from;
      from = earlier;
    }
    if (from.isBefore(to.minusMonths(MOST - 1))) {
      from = to.minusMonths(MOST - 1);
    }
  }

  /** The last twelve months with the running one. */
  public static Months yearTo(YearMonth last) {
    return new Months(last.minusMonths(YEAR - 1), last);
  }

  public List<YearMonth> all() {
    return Stream.iterate(from, month -> month.plusMonths(1)).limit(number()).toList();
  }

  /** As many months, right before. */
  public Months before() {
    return new Months(from.minusMonths(number()), to.minusMonths(number()));
  }

  /** The same months of the year before. */
  public Months yearBefore() {
    return new Months(from.minusMonths(YEAR), to.minusMonths(YEAR));
  }

  private long number() {
    return from.until(to, ChronoUnit.MONTHS) + 1;
  }
}
