package org.bangfu.cases.ui;

import com.vaadin.flow.component.ClientCallable;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.function.UnaryOperator;
import org.bangfu.households.Unmasking;

/** A masked number with a button that shows it whole for a minute, in this page only and never on paper. */
class MaskedNumber extends Span {

  private static final int SHOWN_MS = 60_000;

  private final String masked;
  private final String name;
  private final Span shown = new Span();
  private final Button button = new Button();
  private final transient Unmasking unmasking;
  private final transient UnaryOperator<String> reveal;
  private boolean whole;

  /**
   * @param name translated, whose number it is and which
   * @param reveal the whole number for a reason
   */
  MaskedNumber(String masked, String name, Unmasking unmasking, UnaryOperator<String> reveal) {
    this.masked = masked;
    this.name = name;
    this.unmasking = unmasking;
    this.reveal = reveal;
    addClassNames("bf-masked-number", "bf-number");
    button.addThemeVariants(ButtonVariant.LUMO_TERTIARY_INLINE, ButtonVariant.LUMO_ICON);
    button.addClassName("bf-no-print");
    button.addClickListener(click -> toggle());
    Span printed = new Span(masked);
    printed.addClassName("bf-only-print");
    add(shown, printed, button);
    hide();
  }

  /** Back to the mask; the browser calls it when the minute is over. */
  @ClientCallable
  final void hide() {
    whole = false;
    shown.setText(masked);
    removeClassName("bf-revealed");
    label("cases.unmask.show", VaadinIcon.EYE);
    // On paper the mask stands alone, whatever the screen shows.
    shown.setClassName("bf-no-print", true);
  }

  private void toggle() {
    if (whole) {
      hide();
    } else {
      new UnmaskDialog(name, unmasking.today(), reason -> show(reveal.apply(reason))).open();
    }
  }

  private void show(String number) {
    whole = true;
    shown.setText(number);
    addClassName("bf-revealed");
    label("cases.unmask.hide", VaadinIcon.EYE_SLASH);
    getElement().executeJs("clearTimeout(this.masking); this.masking = setTimeout(() => this.$server.hide(), $0)",
        SHOWN_MS);
  }

  private void label(String key, VaadinIcon icon) {
    button.setIcon(icon.create());
    button.setAriaLabel(getTranslation(key, name));
    button.setTooltipText(getTranslation(key, name));
  }
}
