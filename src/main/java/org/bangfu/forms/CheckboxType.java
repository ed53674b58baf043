package org.bangfu.forms;

import org.jspecify.annotations.Nullable;

/** A truth; a required one has to be ticked. */
class CheckboxType implements FieldType {

  @Override
  public Reading read(FormComponent component, @Nullable Object raw) {
    if (raw == null || "".equals(raw)) {
      return Reading.of(false);
    }
    boolean known = raw instanceof Boolean || "true".equals(raw) || "false".equals(raw);
    return known ? Reading.of(Boolean.parseBoolean(raw.toString())) : Reading.problem("forms.problem.kind");
  }

  @Override
  public void check(FieldState field, Object value, Problems problems) {
    // Ticked or not, both are right; whether it must be ticked is asked by empty().
  }

  @Override
  public boolean empty(@Nullable Object value) {
    return !Boolean.TRUE.equals(value);
  }
}
