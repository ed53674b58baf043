package org.bangfu.shared;

/**
 * A number of rows that was counted up to a bound.
 *
 * @param counted rows counted, at most {@code bound}
 * @param bound where counting stopped
 */
public record CountedTo(long counted, long bound) {

  /** The bound of lists and badges: more are shown as 1 000+. */
  public static final long USUAL = 1_000;

  /** From a count over at most {@code USUAL + 1} rows. */
  public static CountedTo usual(long count) {
    return new CountedTo(Math.min(count, USUAL + 1), USUAL);
  }

  public boolean more() {
    return counted > bound;
  }

  /** For the screen: the number, or the bound with a plus sign. */
  public String text() {
    return more() ? bound + "+" : Long.toString(counted);
  }
}
