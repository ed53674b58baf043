package org.bangfu.shared;

/** Cells of tables that are handed out (security.md §4). */
public final class SheetCell {

  private static final String FORMULA_SIGNS = "=+-@\t\r";

  private SheetCell() {
  }

  /** The text; one that a spreadsheet would run as a formula is marked as text. */
  public static String text(String text) {
    return !text.isEmpty() && FORMULA_SIGNS.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
  }
}
