package org.bangfu.oversight.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.function.BiConsumer;
import org.bangfu.shared.BusinessException;
import org.bangfu.shared.ui.FormDialog;
import org.bangfu.staff.StaffMember;

/** Asks to whom the chosen tasks are handed: those who may do all of them. */
class ReassignDialog extends FormDialog {

  private final ComboBox<StaffMember> to = new ComboBox<>(getTranslation("oversight.reassign.to"));
  private final TextArea remark = new TextArea(getTranslation("oversight.remark"));
  private final transient BiConsumer<Long, String> action;

  ReassignDialog(int number, List<StaffMember> candidates, int longest, BiConsumer<Long, String> action) {
    super("oversight.reassign", "oversight.reassign");
    this.action = action;
    to.setItems(candidates);
    to.setItemLabelGenerator(StaffMember::name);
    to.setWidthFull();
    to.setRequiredIndicatorVisible(true);
    if (candidates.isEmpty()) {
      to.setHelperText(getTranslation("oversight.reassign.nobody"));
    }
    remark.setWidthFull();
    remark.setMaxLength(longest);
    Span hint = new Span(getTranslation("oversight.reassign.hint", number));
    hint.addClassName("bf-quiet");
    fields(hint, to, remark);
    setWidth("min(30rem, 94vw)");
  }

  @Override
  protected void save() {
    StaffMember chosen = to.getValue();
    if (chosen == null) {
      throw new BusinessException("oversight.reassign.choose");
    }
    action.accept(chosen.id(), remark.getValue());
  }
}
