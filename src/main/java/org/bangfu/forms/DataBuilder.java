package org.bangfu.forms;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Puts typed values over given ones wherever a field is open, after the shape of the schema. */
class DataBuilder {

  /** Why what was typed for a field does not count. */
  enum Openness { HIDDEN, READ_ONLY }

  private final Map<String, Openness> closed;
  private final Map<String, @Nullable Object> computed;

  DataBuilder(Map<String, Openness> closed, Map<String, @Nullable Object> computed) {
    this.closed = closed;
    this.computed = computed;
  }

  Map<String, @Nullable Object> build(FormSchema schema, FormValues given, FormValues typed) {
    return fill(schema.components(), given.byKey(), typed.byKey(), "");
  }

  private Map<String, @Nullable Object> fill(List<FormComponent> components, Map<String, @Nullable Object> given,
      Map<String, @Nullable Object> typed, String prefix) {
    Map<String, @Nullable Object> result = new LinkedHashMap<>(given);
    components.forEach(component -> put(component, result, given, typed, prefix));
    return result;
  }

  private void put(FormComponent component, Map<String, @Nullable Object> result, Map<String, @Nullable Object> given,
      Map<String, @Nullable Object> typed, String prefix) {
    String key = component.key();
    if (component.is("group") && key == null) {
      component.components().forEach(child -> put(child, result, given, typed, prefix));
    } else if (component.is("group") && key != null) {
      Paths.put(result, key, fill(component.components(), Paths.map(Paths.get(given, key)),
          Paths.map(Paths.get(typed, key)), prefix + key + "."));
    } else if (component.is("dynamiclist") && key != null) {
      Paths.put(result, key, rows(component, given, typed, prefix + key));
    } else if (component.is("expression") && key != null && computed.containsKey(prefix + key)) {
      Paths.put(result, key, computed.get(prefix + key));
    } else if (component.input() && key != null) {
      input(component, key, result, given, typed, prefix);
    }
  }

  private void input(FormComponent component, String key, Map<String, @Nullable Object> result,
      Map<String, @Nullable Object> given, Map<String, @Nullable Object> typed, String prefix) {
    FieldType type = FieldType.of(component.type());
    Openness openness = closed.get(prefix + key);
    if (type == null || openness == Openness.HIDDEN) {
      return;
    }
    boolean open = openness == null && Paths.has(typed, key);
    Object value = open ? Paths.get(typed, key) : initial(component, key, given);
    Paths.put(result, key, open || !Paths.has(given, key) ? type.read(component, value).value() : value);
  }

  /** What a field opens with: the given value, or else the designer's default. */
  private static @Nullable Object initial(FormComponent component, String key,
      Map<String, ? extends @Nullable Object> given) {
    Object value = Paths.get(given, key);
    return value == null && !Paths.has(given, key) ? component.attributes().get("defaultValue") : value;
  }

  private List<Map<String, @Nullable Object>> rows(FormComponent list, Map<String, @Nullable Object> given,
      Map<String, @Nullable Object> typed, String path) {
    String key = list.key() == null ? "" : list.key();
    ListRows match = new ListRows(list, Paths.get(given, key));
    boolean open = !closed.containsKey(path);
    List<ListRows.Row> rows = open ? match.with(Paths.get(typed, key)) : match.asGiven();
    List<Map<String, @Nullable Object>> filled = new ArrayList<>();
    for (ListRows.Row row : rows) {
      filled.add(fill(list.components(), row.given(), row.typed(), path + "[" + filled.size() + "]."));
    }
    return filled;
  }
}
