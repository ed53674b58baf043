package org.bangfu.cases.ui;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.Consumer;
import org.bangfu.households.UnmaskingReason;
import org.bangfu.shared.ui.FormDialog;

/** Asks why a whole number is wanted. */
class UnmaskDialog extends FormDialog {

  private final TextArea reason = new TextArea(getTranslation("cases.unmask.reason"));
  private final transient Consumer<String> reveal;

  /**
   * @param name translated, whose number it is and which
   * @param today numbers that the person has seen today
   */
  UnmaskDialog(String name, int today, Consumer<String> reveal) {
    super("cases.unmask.title", "cases.unmask.save");
    this.reveal = reveal;
    addClassName("bf-unmask");
    reason.setRequiredIndicatorVisible(true);
    reason.setMaxLength(UnmaskingReason.LONGEST);
    reason.setHelperText(getTranslation("cases.unmask.hint"));
    reason.setWidthFull();
    reason.focus();
    Paragraph counted = new Paragraph(getTranslation("cases.unmask.counted", today));
    counted.addClassName("bf-quiet");
    fields(new Paragraph(getTranslation("cases.unmask.about", name)), reason, counted);
  }

  @Override
  protected void save() {
    reveal.accept(reason.getValue());
  }
}
