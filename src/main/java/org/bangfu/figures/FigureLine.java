package org.bangfu.figures;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/**
 * A figure of a month with the months before.
 *
 * @param trend what is known of the month and the eleven before it
 */
public record FigureLine(Figure figure, YearMonth month, SortedMap<YearMonth, Share> trend) {

  public Share share() {
    return trend.getOrDefault(month, Share.NONE);
  }

  /** Percentage points above the month before; absent where one of the two has no share. */
  public @Nullable BigDecimal change() {
    return share().above(trend.getOrDefault(month.minusMonths(1), Share.NONE));
  }
}
