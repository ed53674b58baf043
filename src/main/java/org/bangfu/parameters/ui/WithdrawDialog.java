package org.bangfu.parameters.ui;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import org.bangfu.parameters.NewParameterValue;
import org.bangfu.parameters.ParameterValue;
import org.bangfu.parameters.ParameterValues;
import org.bangfu.shared.ui.FormDialog;
import org.bangfu.shared.ui.Messages;

/** Takes a wrong value back, for a reason. */
class WithdrawDialog extends FormDialog {

  private final transient ParameterValues values;
  private final transient ParameterValue value;
  private final transient Runnable changed;
  private final TextArea reason = new TextArea(getTranslation("parameters.reason"));

  WithdrawDialog(ParameterValues values, ParameterValue value, Runnable changed) {
    super("parameters.withdraw", "parameters.withdraw");
    this.values = values;
    this.value = value;
    this.changed = changed;
    reason.setMaxLength(NewParameterValue.NOTE_LENGTH);
    reason.setWidthFull();
    fields(new Paragraph(getTranslation("parameters.withdraw.about")), reason);
  }

  @Override
  protected void save() {
    values.withdraw(value.id(), reason.getValue());
    Messages.success("parameters.withdrawn.done");
    changed.run();
  }
}
