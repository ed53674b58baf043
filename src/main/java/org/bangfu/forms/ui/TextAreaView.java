package org.bangfu.forms.ui;

import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import org.bangfu.forms.FieldState;
import org.bangfu.forms.Texts;
import org.jspecify.annotations.Nullable;

/** Several lines of text. */
class TextAreaView extends InputView<String, TextArea> {

  TextAreaView(FieldState state, FormContext context) {
    super(state, context, new TextArea());
    field().setMinRows(3);
    field().setValueChangeMode(ValueChangeMode.LAZY);
    field().setValueChangeTimeout(TextFieldView.PAUSE);
  }

  @Override
  @Nullable Object raw() {
    return field().getValue().isEmpty() ? null : field().getValue();
  }

  @Override
  void show(@Nullable Object value) {
    if (!Texts.of(value).equals(field().getValue())) {
      field().setValue(Texts.of(value));
    }
  }
}
