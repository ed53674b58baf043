package org.bangfu.shared;

/** Text of several lines as people type it. */
public final class FreeText {

  private static final String DIRECTIONS_AND_MARKS = "\u061C\u200E\u200F\u202A\u202B\u202C\u202D\u202E"
      + "\u2066\u2067\u2068\u2069\uFEFF\uFFFE\uFFFF";

  private FreeText() {
  }

  /**
   * Whether it holds what could deceive or break a reader: control characters other than line ends and tabs, marks that
   * turn the reading direction, halves of characters (security.md §6).
   */
  public static boolean harmful(String text) {
    return text.codePoints().anyMatch(FreeText::harmful);
  }

  private static boolean harmful(int point) {
    boolean control = Character.isISOControl(point) && point != '\n' && point != '\r' && point != '\t';
    boolean half = point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE;
    return control || half || DIRECTIONS_AND_MARKS.indexOf(point) >= 0;
  }
}
