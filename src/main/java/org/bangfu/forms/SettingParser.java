package org.bangfu.forms;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds the attributes of a component that may be computed, and compiles those that are. */
class SettingParser {

  private static final Set<String> COMPUTABLE = Set.of("label", "description", "text", "content", "alt", "source",
      "title", "readonly", "disabled", "expression", "valuesExpression", "columnsExpression", "dataSource", "accept",
      "multiple", "dateLabel", "timeLabel", "conditional.hide", "validate.required", "validate.min", "validate.max",
      "validate.minLength", "validate.maxLength", "appearance.prefixAdorner", "appearance.suffixAdorner");
  /** Only an expression makes sense here, so the leading = may be left out, as form-js lets one do. */
  private static final Set<String> ALWAYS_EXPRESSION =
      Set.of("expression", "valuesExpression", "columnsExpression", "dataSource");

  private final ExpressionLanguage language;
  private final TemplateParser templates = new TemplateParser(this::compile);
  /** One setting for equal texts, so that a condition written at twenty fields is evaluated once. */
  private final Map<String, Setting> known = new HashMap<>();

  SettingParser(ExpressionLanguage language) {
    this.language = language;
  }

  Map<String, Setting> parse(String type, Map<String, Object> attributes) {
    Map<String, Setting> settings = new LinkedHashMap<>();
    attributes.forEach((name, value) -> add(settings, type, name, value));
    for (String section : List.of("conditional", "validate", "appearance")) {
      if (attributes.get(section) instanceof Map<?, ?> map) {
        map.forEach((name, value) -> add(settings, type, section + "." + name, value));
      }
    }
    return settings;
  }

  private void add(Map<String, Setting> settings, String type, String name, Object value) {
    if (value != null && COMPUTABLE.contains(name)) {
      settings.put(name, setting(escape(type, name), name, value));
    }
  }

  private Setting setting(Escape escape, String name, Object value) {
    if (!(value instanceof String text)) {
      return new Setting.Constant(value);
    }
    boolean expression = text.startsWith("=") || ALWAYS_EXPRESSION.contains(name) && !text.isBlank();
    if (!expression && !text.contains("{{")) {
      return new Setting.Constant(text);
    }
    String place = expression + " " + escape + " " + text;
    Setting same = known.get(place);
    if (same == null) {
      same = expression ? new Setting.Computed(compile(text.startsWith("=") ? text.substring(1) : text), escape)
          : templates.parse(text, escape);
      known.put(place, same);
    }
    return same;
  }

  private static Escape escape(String type, String name) {
    if (type.equals("text") && name.equals("text")) {
      return Escape.MARKDOWN;
    }
    return type.equals("html") && name.equals("content") ? Escape.HTML : Escape.NONE;
  }

  private Expression compile(String source) {
    FeelFence.check(source);
    return language.compile(source.strip());
  }
}
