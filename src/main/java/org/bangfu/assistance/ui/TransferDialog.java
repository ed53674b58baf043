package org.bangfu.assistance.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import org.bangfu.assistance.ContactAssignments;
import org.bangfu.contacts.ContactCandidate;
import org.bangfu.shared.BusinessException;
import org.bangfu.shared.ui.Messages;

/** Gives a household another contact. A refusal keeps what was typed. */
class TransferDialog extends Dialog {

  private static final long serialVersionUID = 1L;
  private static final int LONGEST = 500;

  private final long householdId;
  private final transient ContactAssignments assignments;
  private final ComboBox<ContactCandidate> next = new ComboBox<>();
  private final TextArea reason = new TextArea();
  private final Button save = new Button();

  TransferDialog(long householdId, ContactAssignments assignments) {
    this.householdId = householdId;
    this.assignments = assignments;
    setHeaderTitle(getTranslation("assistance.transfer"));
    setWidth("min(32rem, 96vw)");
    fields(assignments.successors(householdId));
    VerticalLayout content =
        new VerticalLayout(new Paragraph(getTranslation("assistance.transfer.intro")), next, reason);
    content.setPadding(false);
    add(content);
    save.setText(getTranslation("assistance.transfer.save"));
    save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
    save.setDisableOnClick(true);
    save.addClickListener(click -> transfer());
    getFooter().add(new Button(getTranslation("shared.cancel"), click -> close()), save);
  }

  private void fields(List<ContactCandidate> others) {
    next.setLabel(getTranslation("assistance.transfer.to"));
    next.setItems(others);
    next.setItemLabelGenerator(each -> getTranslation("assistance.candidate", each.name(),
        getTranslation(each.near() ? "assistance.candidate.near" : "assistance.candidate.far"), each.households()));
    next.setRequiredIndicatorVisible(true);
    next.setWidthFull();
    reason.setLabel(getTranslation("assistance.transfer.why"));
    reason.setRequiredIndicatorVisible(true);
    reason.setMaxLength(LONGEST);
    reason.setMinHeight("6rem");
    reason.setWidthFull();
  }

  private void transfer() {
    ContactCandidate chosen = next.getValue();
    next.setInvalid(chosen == null);
    next.setErrorMessage(getTranslation("assistance.transfer.nobody"));
    if (chosen == null) {
      save.setEnabled(true);
      return;
    }
    try {
      assignments.transfer(householdId, chosen.staffId(), reason.getValue());
      close();
      Messages.success("assistance.transferred");
      getUI().ifPresent(ui -> ui.refreshCurrentRoute(false));
    } catch (BusinessException refusal) {
      reason.setErrorMessage(Messages.sentence(refusal));
      reason.setInvalid(true);
      save.setEnabled(true);
    }
  }
}
