package org.bangfu.forms;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.HtmlUtils;

/** How a value from the data is put into a text, so that a name with mark-up in it is shown as text (security.md §6). */
enum Escape {
  /** Labels and the like: the browser gets them as text anyway. */
  NONE,
  /** Between the tags of an html component. */
  HTML,
  /** Inside the Markdown of a text component. */
  MARKDOWN;

  private static final String MARKDOWN_SIGNS = "\\`*_{}[]()#+-.!|~=:";

  String apply(String text) {
    return switch (this) {
      case NONE -> text;
      case HTML -> HtmlUtils.htmlEscape(text, "UTF-8");
      case MARKDOWN -> markdown(text);
    };
  }

  private static String markdown(String text) {
    StringBuilder escaped = new StringBuilder();
    for (char c : text.replaceAll("\\s*\\R\\s*", " ").toCharArray()) {
      escaped.append(MARKDOWN_SIGNS.indexOf(c) >= 0 ? "\\" + c : HtmlUtils.htmlEscape(String.valueOf(c), "UTF-8"));
    }
    return escaped.toString();
  }

  /** The same data with every text made harmless for HTML. */
  static Map<String, @Nullable Object> deeply(Map<?, ?> data) {
    Map<String, @Nullable Object> copy = new LinkedHashMap<>();
    data.forEach((key, value) -> copy.put(String.valueOf(key), deep(value)));
    return copy;
  }

  private static @Nullable Object deep(@Nullable Object value) {
    if (value instanceof String text) {
      return HTML.apply(text);
    }
    if (value instanceof List<?> list) {
      return list.stream().map(Escape::deep).toList();
    }
    return value instanceof Map<?, ?> map ? deeply(map) : value;
  }
}
