package org.bangfu.forms.ui;

import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import org.bangfu.forms.FieldState;
import org.bangfu.forms.Texts;
import org.jspecify.annotations.Nullable;

/** Several lines of text, or as many as a text that is only shown needs. */
class TextAreaView extends InputView<String, TextArea> {

  private static final int USUAL_ROWS = 3;

  TextAreaView(FieldState state, FormContext context) {
    this(state, context, USUAL_ROWS);
  }

  private TextAreaView(FieldState state, FormContext context, int rows) {
    super(state, context, new TextArea());
    field().setMinRows(rows);
    field().setValueChangeMode(ValueChangeMode.LAZY);
    field().setValueChangeTimeout(TextFieldView.PAUSE);
  }

  /** One line to type in; what the schema only shows wraps instead of being cut off. */
  static FieldView line(FieldState state, FormContext context) {
    boolean onlyShown = Boolean.TRUE.equals(state.component().attributes().get("readonly"))
        && state.component().section("appearance").isEmpty();
    return onlyShown ? new TextAreaView(state, context, 1) : new TextFieldView(state, context);
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
