package org.bangfu.forms;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The data of a form: JSON values by key (String, Boolean, BigDecimal, List, Map or null).
 * Dates are ISO text, files are lists of {@code {id, name, size}} maps.
 */
public record FormValues(Map<String, @Nullable Object> byKey) {

  public static final FormValues EMPTY = new FormValues(Map.of());

  public FormValues {
    byKey = Collections.unmodifiableMap(new LinkedHashMap<>(byKey));
  }

  public @Nullable Object get(String key) {
    return byKey.get(key);
  }

  /** The text under the key, or an empty one. */
  public String text(String key) {
    Object value = byKey.get(key);
    return value == null ? "" : value.toString();
  }

  public boolean flag(String key) {
    return Boolean.TRUE.equals(byKey.get(key));
  }

  /** The number under the key, or zero where there is none or what was typed is no number. */
  public BigDecimal number(String key) {
    BigDecimal number = NumberText.read(byKey.get(key));
    return number == null ? BigDecimal.ZERO : number;
  }

  /** The day under the key (of a date or of a date with time), or null where there is none. */
  public @Nullable LocalDate date(String key) {
    String text = text(key);
    try {
      return text.length() < 10 ? null : LocalDate.parse(text.substring(0, 10));
    } catch (DateTimeParseException typedSoFar) {
      return null;
    }
  }

  /** The chosen values of a checklist or tag list. */
  public List<String> texts(String key) {
    return byKey.get(key) instanceof List<?> list ? list.stream().map(String::valueOf).toList() : List.of();
  }

  /** The rows of a dynamic list or table. */
  @SuppressWarnings("unchecked")
  public List<FormValues> rows(String key) {
    return byKey.get(key) instanceof List<?> list
        ? list.stream().filter(Map.class::isInstance).map(row -> new FormValues((Map<String, Object>) row)).toList()
        : List.of();
  }

  /** These values with others put over them. */
  public FormValues with(Map<String, ? extends @Nullable Object> others) {
    Map<String, @Nullable Object> merged = new LinkedHashMap<>(byKey);
    merged.putAll(others);
    return new FormValues(merged);
  }
}
