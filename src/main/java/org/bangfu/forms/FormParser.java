package org.bangfu.forms;

import com.google.re2j.Pattern;
import com.google.re2j.PatternSyntaxException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.bangfu.shared.BusinessException;
import org.jspecify.annotations.Nullable;

/** Makes components of the JSON of one form; one parser a form. */
class FormParser {

  private static final int MOST_COMPONENTS = 2_000;
  private static final int DEEPEST = 10;
  private static final java.util.regex.Pattern KEY =
      java.util.regex.Pattern.compile("[\\p{L}\\p{N}_]+(\\.[\\p{L}\\p{N}_]+)*");

  private final SettingParser settings;
  private int count;
  private int nesting;

  FormParser(ExpressionLanguage language) {
    settings = new SettingParser(language);
  }

  FormSchema parse(Map<?, ?> json) {
    if (!(json.get("components") instanceof List<?> components)) {
      throw new BusinessException("forms.unreadable", "components");
    }
    return new FormSchema(Texts.of(json.get("id")), components(components, new HashSet<>(), 1));
  }

  private List<FormComponent> components(List<?> json, Set<String> keys, int depth) {
    List<FormComponent> components = new ArrayList<>();
    for (Object one : json) {
      if (!(one instanceof Map<?, ?> attributes) || !(attributes.get("type") instanceof String type)) {
        throw new BusinessException("forms.unreadable", "type");
      }
      if (++count > MOST_COMPONENTS || depth > DEEPEST) {
        throw new BusinessException("forms.tooBig", MOST_COMPONENTS);
      }
      components.add(component(type, attributes, keys, depth));
    }
    return components;
  }

  private FormComponent component(String type, Map<?, ?> json, Set<String> keys, int depth) {
    Map<String, Object> attributes = plain(json);
    String key = key(type, attributes);
    boolean list = type.equals("dynamiclist");
    claim(type, key, keys);
    List<FormComponent> children = List.of();
    if (attributes.get("components") instanceof List<?> inner) {
      // A list's rows and a group with a path have keys of their own; a group without one shares its parent's.
      boolean own = list || key != null;
      nesting += own ? 1 : 0;
      children = components(inner, own ? new HashSet<>() : keys, depth + 1);
      nesting -= own ? 1 : 0;
    }
    String id = attributes.get("id") instanceof String given ? given : type + "_" + count;
    FormComponent component = new FormComponent(type, id, key, pattern(attributes), settings.parse(type, attributes),
        properties(attributes), attributes, children);
    Facts.check(component, nesting > 0);
    return component;
  }

  private static @Nullable String key(String type, Map<String, Object> attributes) {
    boolean container = type.equals("group") || type.equals("dynamiclist");
    String key = attributes.get(container ? "path" : "key") instanceof String text && !text.isBlank() ? text : null;
    boolean keyed = FieldType.of(type) != null || type.equals("dynamiclist");
    if (keyed && key == null) {
      throw new BusinessException("forms.key.missing", type, Texts.of(attributes.get("label")));
    }
    if (key != null && !KEY.matcher(key).matches()) {
      throw new BusinessException("forms.key.invalid", key);
    }
    return key;
  }

  private static void claim(String type, @Nullable String key, Set<String> keys) {
    if (key != null && !type.equals("group") && !keys.add(key)) {
      throw new BusinessException("forms.key.duplicate", key);
    }
  }

  private static @Nullable Pattern pattern(Map<String, Object> attributes) {
    boolean written = attributes.get("validate") instanceof Map<?, ?> validate
        && validate.get("pattern") instanceof String;
    String source = written ? Texts.of(((Map<?, ?>) attributes.get("validate")).get("pattern")) : "";
    try {
      return source.isEmpty() ? null : Pattern.compile(source);
    } catch (PatternSyntaxException e) {
      throw new BusinessException("forms.pattern.refused", FeelFence.abbreviated(source));
    }
  }

  private static Map<String, String> properties(Map<String, Object> attributes) {
    Map<String, String> properties = new LinkedHashMap<>();
    if (attributes.get("properties") instanceof Map<?, ?> map) {
      map.forEach((name, value) -> properties.put(String.valueOf(name), Texts.of(value)));
    }
    return properties;
  }

  private static Map<String, Object> plain(Map<?, ?> json) {
    Map<String, Object> attributes = new LinkedHashMap<>();
    json.forEach((name, value) -> {
      if (value != null) {
        attributes.put(String.valueOf(name), value);
      }
    });
    return attributes;
  }
}
