package org.bangfu.forms;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Several of the offered values, each once. */
class ChoicesType implements FieldType {

  static final int LONGEST = 1_000;
  private static final int MOST = 2_000;

  @Override
  public Reading read(FormComponent component, @Nullable Object raw) {
    if (raw == null || "".equals(raw)) {
      return Reading.of(List.of());
    }
    if (!(raw instanceof List<?> list) || list.size() > MOST) {
      return Reading.problem("forms.problem.choice");
    }
    List<Object> values = new ArrayList<>();
    for (Object one : list) {
      Option option = Option.of(one);
      if (option == null || one instanceof String text && text.length() > LONGEST) {
        return Reading.problem("forms.problem.choice");
      }
      if (!values.contains(option.value())) {
        values.add(option.value());
      }
    }
    return Reading.of(List.copyOf(values));
  }

  @Override
  public void check(FieldState field, Object value, Problems problems) {
    List<Option> options = field.options();
    boolean known = value instanceof List<?> list
        && list.stream().allMatch(one -> options.stream().anyMatch(option -> option.is(one)));
    if (!known) {
      problems.add(field, "forms.problem.choice");
    }
  }

  @Override
  public boolean empty(@Nullable Object value) {
    return !(value instanceof List<?> list) || list.isEmpty();
  }
}
