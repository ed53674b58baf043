package org.bangfu.forms;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Judges every component of a form over one state of its data: hidden, read-only, value. */
class StateBuilder {

  /** What a component inherits from what it lies in. */
  private record Place(String prefix, boolean hidden, boolean readOnly) {
  }

  List<FieldState> build(FormSchema schema, Scope scope) {
    return states(schema.components(), scope, new Place("", false, false));
  }

  private List<FieldState> states(List<FormComponent> components, Scope scope, Place place) {
    List<FieldState> states = new ArrayList<>(components.size());
    components.forEach(component -> states.add(state(component, scope, place)));
    return states;
  }

  private FieldState state(FormComponent component, Scope scope, Place place) {
    String key = component.key();
    String path = place.prefix() + (key == null ? component.id() : key);
    boolean hidden = place.hidden() || component.truth("conditional.hide", scope);
    boolean readOnly = place.readOnly() || component.truth("readonly", scope) || component.truth("disabled", scope);
    if (component.is("group")) {
      String prefix = key == null ? place.prefix() : path + ".";
      List<FieldState> children = states(component.components(), scope, new Place(prefix, hidden, readOnly));
      return new FieldState(component, path, scope, hidden, readOnly, null, children, List.of());
    }
    Object value = key == null ? null : Paths.get(scope.data(), path);
    List<List<FieldState>> rows =
        component.is("dynamiclist") ? rows(component, scope, new Place(path, hidden, readOnly), value) : List.of();
    return new FieldState(component, path, scope, hidden, readOnly, value, List.of(), rows);
  }

  private List<List<FieldState>> rows(FormComponent list, Scope scope, Place place, @Nullable Object value) {
    List<List<FieldState>> rows = new ArrayList<>();
    if (value instanceof List<?> values) {
      for (int index = 0; index < values.size(); index++) {
        Map<String, @Nullable Object> row = Paths.map(values.get(index));
        Place inside = new Place(place.prefix() + "[" + index + "].", place.hidden(), place.readOnly());
        rows.add(states(list.components(), scope.row(row, index), inside));
      }
    }
    return rows;
  }
}
