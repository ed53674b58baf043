package org.bangfu.elimination.ui;

import com.vaadin.flow.component.Component;
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
    if (!decreases.mayStart(household)) {
      return Optional.empty();
    }
    return Optional.of(new StartButton("elimination.decrease", VaadinIcon.EXIT_O,
        () -> new DecreaseDialog(household, decreases)));
  }

  @Override
  public int order() {
    return ORDER;
  }
}
