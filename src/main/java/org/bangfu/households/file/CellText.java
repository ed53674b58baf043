package org.bangfu.households.file;

import org.jspecify.annotations.Nullable;

/** What text a cell may hold (security.md §6): any letter of any language is kept exactly, what cannot be seen is not. */
final class CellText {

  private CellText() {
  }

  /** Message key of what is wrong, or null. */
  static @Nullable String problem(String text, int longest) {
    String plain = stripped(text);
    if (plain.codePoints().anyMatch(CellText::unseen)) {
      return "households.import.characters";
    }
    return plain.codePointCount(0, plain.length()) > longest ? "households.import.tooLong" : null;
  }

  /** Without blanks around it, the wide one of Chinese keyboards and the unbroken one included. */
  static String stripped(String text) {
    int from = 0;
    int to = text.length();
    while (from < to && blank(text.charAt(from))) {
      from++;
    }
    while (to > from && blank(text.charAt(to - 1))) {
      to--;
    }
    return text.substring(from, to);
  }

  private static boolean blank(char c) {
    return c == ' ' || c == '\t' || c == '\r' || c == '\n' || c == '\u3000' || c == '\u00a0';
  }

  /** Control, direction and joining signs, half pairs and unassigned places. */
  private static boolean unseen(int c) {
    return switch (Character.getType(c)) {
      case Character.CONTROL, Character.FORMAT, Character.SURROGATE, Character.UNASSIGNED, Character.PRIVATE_USE,
          Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> true;
      default -> c == 0xFFFD;
    };
  }
}
