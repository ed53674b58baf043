package org.bangfu.elimination.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.Optional;
import org.bangfu.cases.ui.HouseholdAction;
import org.bangfu.elimination.NaturalDecreases;
import org.bangfu.households.Household;

/** The button 登记自然减少 at the head of a monitored household's page. */
@org.springframework.stereotype.Component
class DecreaseAction implements HouseholdAction {

  private static final int ORDER = 130;

  private final NaturalDecreases decreases;

  DecreaseAction(NaturalDecreases decreases) {
    this.decreases = decreases;
  }

  @Override
  public Optional<Component> component(Household household) {
    return decreases.mayStart(household) ? Optional.of(button(household)) : Optional.empty();
  }

  private Component button(Household household) {
    Button button = new Button(VaadinIcon.EXIT_O.create());
    button.setText(button.getTranslation("elimination.decrease"));
    button.addClickListener(click -> new DecreaseDialog(household, decreases).open());
    return button;
  }

  @Override
  public int order() {
    return ORDER;
  }
}
