package org.bangfu.forms.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.textfield.TextFieldVariant;
import java.math.BigDecimal;
import org.bangfu.forms.FieldState;
import org.bangfu.forms.NumberText;
import org.bangfu.forms.Texts;

/**
 * A number, typed as text: what is no number stays for its author to mend, full-width digits are understood. The arrow
 * keys step by the designer's increment.
 */
class NumberView extends TextFieldView {

  NumberView(FieldState state, FormContext context) {
    super(state, context);
    field().addThemeVariants(TextFieldVariant.LUMO_ALIGN_RIGHT);
    boolean whole = state.component().whole("decimalDigits", -1) == 0;
    field().getElement().setAttribute("inputmode", whole ? "numeric" : "decimal");
    BigDecimal increment = NumberText.read(state.component().attributes().get("increment"));
    if (increment != null) {
      field().addKeyDownListener(Key.ARROW_UP, key -> step(increment));
      field().addKeyDownListener(Key.ARROW_DOWN, key -> step(increment.negate()));
    }
  }

  private void step(BigDecimal by) {
    BigDecimal now = NumberText.read(field().getValue());
    if (!field().isReadOnly() && (now != null || field().getValue().isEmpty())) {
      field().setValue(Texts.of(now == null ? by.max(BigDecimal.ZERO) : now.add(by)));
    }
  }
}
