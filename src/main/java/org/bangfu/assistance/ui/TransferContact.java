package org.bangfu.assistance.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.Optional;
import org.bangfu.assistance.ContactAssignments;
import org.bangfu.cases.ui.HouseholdAction;
import org.bangfu.households.Household;

/** The button 更换联系人 at the head of a monitored household's page. */
@org.springframework.stereotype.Component
class TransferContact implements HouseholdAction {

  private static final int ORDER = 50;

  private final ContactAssignments assignments;

  TransferContact(ContactAssignments assignments) {
    this.assignments = assignments;
  }

  @Override
  public Optional<Component> component(Household household) {
    return assignments.mayTransfer(household) ? Optional.of(button(household)) : Optional.empty();
  }

  private Component button(Household household) {
    Button button = new Button(VaadinIcon.EXCHANGE.create());
    button.setText(button.getTranslation("assistance.transfer"));
    button.addClickListener(click -> new TransferDialog(household.id(), assignments).open());
    return button;
  }

  @Override
  public int order() {
    return ORDER;
  }
}
