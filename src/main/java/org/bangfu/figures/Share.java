package org.bangfu.figures;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/**
 * A share as two counts.
 *
 * @param numerator what meets the figure's condition
 * @param denominator what it is a share of
 */
public record Share(long numerator, long denominator) {

  public static final Share NONE = new Share(0, 0);
  /** Below this a share says little, and the ranking says so. */
  private static final long SMALL = 10;
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  /** Per cent with one place; absent where there is nothing to be a share of. */
  public @Nullable BigDecimal percent() {
    return denominator == 0 ? null
        : BigDecimal.valueOf(numerator).multiply(HUNDRED).divide(BigDecimal.valueOf(denominator), 1, RoundingMode.HALF_UP);
  }

  /** Percentage points above another; absent where one of the two has none. */
  public @Nullable BigDecimal above(Share before) {
    BigDecimal now = percent();
    BigDecimal then = before.percent();
    return now == null || then == null ? null : now.subtract(then);
  }

  /** Whether there are so few that the share says little. */
  public boolean small() {
    return denominator < SMALL;
  }

  public Share plus(Share other) {
    return new Share(numerator + other.numerator, denominator + other.denominator);
  }
}
