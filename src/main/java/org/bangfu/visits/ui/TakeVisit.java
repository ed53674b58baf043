package org.bangfu.visits.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.Optional;
import org.bangfu.cases.ui.HouseholdAction;
import org.bangfu.households.Household;
import org.bangfu.shared.BusinessException;
import org.bangfu.shared.ui.Confirm;
import org.bangfu.shared.ui.Messages;
import org.bangfu.visits.Substitutes;
import org.bangfu.visits.Visit;

/** The button 代访 on a household's page for colleagues of its contact, and 收回走访 for the contact. */
@org.springframework.stereotype.Component
class TakeVisit implements HouseholdAction {

  private static final int ORDER = 300;

  private final Substitutes substitutes;

  TakeVisit(Substitutes substitutes) {
    this.substitutes = substitutes;
  }

  @Override
  public Optional<Component> component(Household household) {
    return substitutes.offered(household.id()).map(visit -> button(visit, substitutes.takesBack(visit)));
  }

  private Component button(Visit visit, boolean own) {
    Button button = new Button(VaadinIcon.HANDSHAKE.create());
    String key = own ? "visits.take.back" : "visits.take";
    button.setText(button.getTranslation(key));
    button.addClickListener(click -> Confirm.ask(button, key, "visits.take.ask", key, () -> take(button, visit)));
    return button;
  }

  private void take(Button button, Visit visit) {
    try {
      substitutes.take(visit.caseNo());
      Messages.success("visits.take.done");
      button.getUI().ifPresent(ui -> ui.refreshCurrentRoute(false));
    } catch (BusinessException refused) {
      Messages.problem(refused);
    }
  }

  @Override
  public int order() {
    return ORDER;
  }
}
