package org.bangfu.forms;

import org.jspecify.annotations.Nullable;

/** One of the offered values. */
class ChoiceType implements FieldType {

  @Override
  public Reading read(FormComponent component, @Nullable Object raw) {
    if (raw == null || "".equals(raw)) {
      return Reading.of(null);
    }
    Option option = Option.of(raw);
    return option == null || raw instanceof String text && text.length() > ChoicesType.LONGEST
        ? Reading.problem("forms.problem.choice") : Reading.of(option.value());
  }

  @Override
  public void check(FieldState field, Object value, Problems problems) {
    if (field.options().stream().noneMatch(option -> option.is(value))) {
      problems.add(field, "forms.problem.choice");
    }
  }
}
