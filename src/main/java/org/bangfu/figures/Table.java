package org.bangfu.figures;

import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/** Writes the cells of a sheet; a text stays text, whatever it begins with, also when somebody edits it. */
final class Table {

  private final Worksheet sheet;

  Table(Worksheet sheet, int... widths) {
    this.sheet = sheet;
    for (int column = 0; column < widths.length; column++) {
      sheet.width(column, widths[column]);
    }
  }

  void headings(String... names) {
    for (int column = 0; column < names.length; column++) {
      sheet.inlineString(0, column, names[column]);
      sheet.style(0, column).bold().set();
    }
    sheet.freezePane(1, 1);
  }

  void text(int line, int column, @Nullable String text) {
    if (text != null && !text.isEmpty()) {
      sheet.inlineString(line, column, text);
      sheet.style(line, column).format("@").set();
    }
  }

  void number(int line, int column, @Nullable Number number) {
    if (number != null) {
      sheet.value(line, column, number);
    }
  }
}
