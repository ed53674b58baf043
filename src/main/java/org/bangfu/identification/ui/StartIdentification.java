package org.bangfu.identification.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.Optional;
import org.bangfu.cases.CaseState;
import org.bangfu.cases.Cases;
import org.bangfu.cases.ui.HouseholdAction;
import org.bangfu.households.Household;
import org.bangfu.identification.Identifications;

/** The button 登记线索 at the head of a household's page, where no identification is open and no spell runs. */
@org.springframework.stereotype.Component
class StartIdentification implements HouseholdAction {

  private static final int ORDER = 100;

  private final Identifications identifications;
  private final Cases cases;

  StartIdentification(Identifications identifications, Cases cases) {
    this.identifications = identifications;
    this.cases = cases;
  }

  @Override
  public Optional<Component> component(Household household) {
    return identifications.mayStart(household) && !isOpen(household) ? Optional.of(button(household)) : Optional.empty();
  }

  private boolean isOpen(Household household) {
    return cases.ofHousehold(household.id()).stream()
        .anyMatch(file -> file.state() == CaseState.OPEN && file.process().equals(Identifications.PROCESS));
  }

  private Component button(Household household) {
    Button button = new Button(VaadinIcon.FILE_ADD.create());
    button.setText(button.getTranslation("identification.start"));
    button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
    button.addClickListener(click -> new ClueDialog(household.id(), identifications).open());
    return button;
  }

  @Override
  public int order() {
    return ORDER;
  }
}
