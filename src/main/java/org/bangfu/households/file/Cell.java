package org.bangfu.households.file;

/**
 * A cell as the table gives it.
 *
 * @param text what it says; a number in plain digits, a date as {@code 2026-03-01}
 * @param kind formulas are never evaluated, and a number of more than fifteen digits has lost some
 */
record Cell(String text, Kind kind) {

  static final Cell EMPTY = new Cell("", Kind.TEXT);

  enum Kind { TEXT, FORMULA, ERROR, LONG_NUMBER }
}
