package org.bangfu.gate;

import java.util.ArrayList;
import java.util.List;

/** Finds the expressions in a text of a model and judges each; the rest of the text is only text. */
final class Expressions {

  static final int LONGEST = 500;

  private final Catalogue catalogue;

  Expressions(Catalogue catalogue) {
    this.catalogue = catalogue;
  }

  static boolean in(String text) {
    return text.contains("${") || text.contains("#{");
  }

  /** Judges every expression in a text; refusals name their place. */
  void check(Element at, String text, Findings findings) {
    if (!in(text)) {
      return;
    }
    try {
      if (text.length() > LONGEST) {
        throw new ExpressionParser.Refused("expressionLong", LONGEST);
      }
      parts(text).forEach(part -> new ExpressionParser(part, catalogue).parse());
    } catch (ExpressionParser.Refused refused) {
      findings.add(at, refused.rule(), refused.arguments());
    }
  }

  /** The text is one call of a method of the catalogue. */
  boolean isCall(String text) {
    return single(text) && new ExpressionParser(text.substring(2, text.length() - 1), catalogue).isCall();
  }

  /** The text is one bean of the catalogue that may do steps. */
  boolean isDelegate(String text) {
    return single(text) && catalogue.delegate(text.substring(2, text.length() - 1).strip());
  }

  private static boolean single(String text) {
    try {
      return in(text) && text.endsWith("}") && text.length() <= LONGEST && parts(text).size() == 1
          && (text.startsWith("${") || text.startsWith("#{")) && parts(text).get(0).length() == text.length() - 3;
    } catch (ExpressionParser.Refused unclosed) {
      return false;
    }
  }

  /** What stands between the brackets; a bracket inside a string does not end it. */
  private static List<String> parts(String text) {
    List<String> parts = new ArrayList<>();
    int at = 0;
    while (at < text.length() - 1) {
      boolean begins = (text.charAt(at) == '$' || text.charAt(at) == '#') && text.charAt(at + 1) == '{';
      if (!begins) {
        at++;
        continue;
      }
      int end = end(text, at + 2);
      parts.add(text.substring(at + 2, end));
      at = end + 1;
    }
    return parts;
  }

  private static int end(String text, int from) {
    char quote = 0;
    for (int at = from; at < text.length(); at++) {
      char c = text.charAt(at);
      if (quote != 0) {
        at += c == '\\' ? 1 : 0;
        quote = c == quote ? 0 : quote;
      } else if (c == '\'' || c == '"') {
        quote = c;
      } else if (c == '}') {
        return at;
      }
    }
    throw new ExpressionParser.Refused("expressionUnclosed", text);
  }
}
