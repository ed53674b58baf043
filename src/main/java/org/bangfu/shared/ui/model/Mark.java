package org.bangfu.shared.ui.model;

import java.util.Map;

/**
 * Something said about an element of a model, shown where the element stands.
 *
 * @param element id of the element; an id that the model lacks is not shown
 * @param text translated sentence
 */
public record Mark(String element, Level level, String text) {

  /** How grave it is; written on the mark by its sign and not by colour alone. */
  public enum Level { ERROR, WARNING, INFO }

  Map<String, Object> data() {
    String word = switch (level) {
      case ERROR -> "error";
      case WARNING -> "warning";
      case INFO -> "info";
    };
    return Map.of("element", element, "level", word, "text", text);
  }
}
