package org.bangfu.forms;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One choice of a select, radio, checklist or tag list.
 *
 * @param label what people read
 * @param value what is kept: text, number or truth
 */
public record Option(String label, Object value) {

  private static final int MOST = 2_000;

  /** The choices of a field now: computed, from the data, or as written in the schema. */
  public static List<Option> of(FormComponent component, Scope scope) {
    Object source = component.attributes().get("values");
    if (component.settings().containsKey("valuesExpression")) {
      source = component.value("valuesExpression", scope);
    } else if (component.attributes().get("valuesKey") instanceof String key) {
      source = Paths.get(scope.data(), key);
    }
    return source instanceof List<?> list
        ? list.stream().limit(MOST).map(Option::of).filter(Objects::nonNull).distinct().toList()
        : List.of();
  }

  static @Nullable Option of(@Nullable Object item) {
    Object value = item instanceof Map<?, ?> map ? map.get("value") : item;
    if (value == null || value instanceof Map || value instanceof List) {
      return null;
    }
    Object kept = value instanceof Number ? new BigDecimal(value.toString()) : value;
    Object label = item instanceof Map<?, ?> map ? map.get("label") : null;
    return new Option(label == null ? Texts.of(value) : Texts.of(label), kept);
  }

  /** The values as a person reads them, for a page that only shows. */
  public static List<String> labels(List<Option> options, List<?> values) {
    List<String> labels = new ArrayList<>();
    values.forEach(value -> options.stream().filter(one -> one.is(value)).findFirst()
        .ifPresentOrElse(one -> labels.add(one.label()), () -> labels.add(Texts.of(value))));
    return labels;
  }

  /** Whether this is the choice a value means; numbers and their text count as the same. */
  public boolean is(@Nullable Object other) {
    return other != null && (value.equals(other) || Texts.of(value).equals(Texts.of(other)));
  }
}
