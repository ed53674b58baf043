package org.bangfu.forms;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bangfu.forms.DataBuilder.Openness;
import org.jspecify.annotations.Nullable;

/**
 * Finds which fields are open and what the data then is. The two depend on each other (a hidden field's typed value does
 * not count, and values decide what is hidden), so both are built in rounds until nothing changes.
 */
class FormResolver {

  /** Longer chains of fields that show each other, or a circle, stop here with the last round's answer. */
  private static final int MOST_ROUNDS = 20;

  private final FormSchema schema;
  private final FormValues given;
  private final FormValues typed;
  private final Memo memo;

  FormResolver(FormSchema schema, FormValues given, FormValues typed, Memo memo) {
    this.schema = schema;
    this.given = given;
    this.typed = typed;
    this.memo = memo;
  }

  FormState resolve() {
    Map<String, Openness> openness = Map.of();
    Map<String, @Nullable Object> computed = Map.of();
    for (int round = 1; ; round++) {
      Map<String, @Nullable Object> data = new DataBuilder(openness, computed).build(schema, given, typed);
      List<FieldState> fields = new StateBuilder().build(schema, Scope.of(data, memo));
      FormState state = new FormState(new FormValues(data), fields);
      Map<String, Openness> nextOpenness = openness(state);
      Map<String, @Nullable Object> nextComputed = computed(state);
      if (round == MOST_ROUNDS || nextOpenness.equals(openness) && nextComputed.equals(computed)) {
        return state;
      }
      openness = nextOpenness;
      computed = nextComputed;
    }
  }

  private static Map<String, Openness> openness(FormState state) {
    Map<String, Openness> openness = new HashMap<>();
    state.all().filter(field -> field.hidden() || field.readOnly())
        .forEach(field -> openness.put(field.path(), field.hidden() ? Openness.HIDDEN : Openness.READ_ONLY));
    return openness;
  }

  private static Map<String, @Nullable Object> computed(FormState state) {
    Map<String, @Nullable Object> computed = new HashMap<>();
    state.all().filter(field -> field.component().is("expression") && !field.hidden())
        .filter(field -> field.component().settings().containsKey("expression"))
        .forEach(field -> computed.put(field.path(), field.component().value("expression", field.scope())));
    return computed;
  }
}
