package org.bangfu.forms.ui;

import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import org.bangfu.forms.FieldState;
import org.bangfu.forms.Texts;
import org.jspecify.annotations.Nullable;

/** One line of text. */
class TextFieldView extends InputView<String, TextField> {

  /** Milliseconds after the last key until the rest of the form follows. */
  static final int PAUSE = 400;

  private String prefix = "";
  private String suffix = "";

  TextFieldView(FieldState state, FormContext context) {
    super(state, context, new TextField());
    field().setValueChangeMode(ValueChangeMode.LAZY);
    field().setValueChangeTimeout(PAUSE);
    field().setAutocomplete(Autocomplete.OFF);
    Object kind = state.component().section("validate").get("validationType");
    if ("phone".equals(kind) || "email".equals(kind)) {
      field().getElement().setAttribute("inputmode", "phone".equals(kind) ? "tel" : "email");
    }
  }

  @Override
  @Nullable Object raw() {
    return field().getValue().isEmpty() ? null : field().getValue();
  }

  @Override
  void show(@Nullable Object value) {
    String text = Texts.of(value);
    if (!text.equals(field().getValue())) {
      field().setValue(text);
    }
  }

  @Override
  void refresh(FieldState next) {
    String nextPrefix = next.component().text("appearance.prefixAdorner", next.scope());
    String nextSuffix = next.component().text("appearance.suffixAdorner", next.scope());
    if (!nextPrefix.equals(prefix)) {
      prefix = nextPrefix;
      field().setPrefixComponent(prefix.isEmpty() ? null : new Span(prefix));
    }
    if (!nextSuffix.equals(suffix)) {
      suffix = nextSuffix;
      field().setSuffixComponent(suffix.isEmpty() ? null : new Span(suffix));
    }
  }
}
