package org.bangfu.forms.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import org.bangfu.forms.FieldState;
import org.jspecify.annotations.Nullable;

/** A box to tick. */
class CheckboxView extends InputView<Boolean, Checkbox> {

  CheckboxView(FieldState state, FormContext context) {
    super(state, context, new Checkbox());
  }

  @Override
  Object raw() {
    return field().getValue();
  }

  @Override
  void show(@Nullable Object value) {
    field().setValue(Boolean.parseBoolean(String.valueOf(value)));
  }
}
