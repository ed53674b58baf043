package org.bangfu.households.repository;

import java.util.Collection;
import org.bangfu.households.intake.LoadRow;
import org.jspecify.annotations.Nullable;

/** Rows in the text format of COPY. */
final class CopyText {

  private final StringBuilder text = new StringBuilder();

  static String of(Collection<LoadRow> rows, boolean withId) {
    CopyText copy = new CopyText();
    for (LoadRow row : rows) {
      if (withId) {
        copy.text.append(row.id()).append('\t');
      }
      row.columns().values().forEach(copy::value);
      copy.text.setCharAt(copy.text.length() - 1, '\n');
    }
    return copy.text.toString();
  }

  private void value(@Nullable String value) {
    if (value == null) {
      text.append("\\N");
    } else {
      for (int i = 0; i < value.length(); i++) {
        char c = value.charAt(i);
        switch (c) {
          case '\\' -> text.append("\\\\");
          case '\t' -> text.append("\\t");
          case '\n' -> text.append("\\n");
          case '\r' -> text.append("\\r");
          default -> text.append(c);
        }
      }
    }
    text.append('\t');
  }
}
