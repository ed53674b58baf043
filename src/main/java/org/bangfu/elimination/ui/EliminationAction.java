package org.bangfu.elimination.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.Optional;
import org.bangfu.cases.ui.HouseholdAction;
import org.bangfu.elimination.Eliminations;
import org.bangfu.elimination.GateWords;
import org.bangfu.households.Household;

/** The button 提出风险消除 at the head of a monitored household's page. */
@org.springframework.stereotype.Component
class EliminationAction implements HouseholdAction {

  private static final int ORDER = 110;

  private final Eliminations eliminations;
  private final GateWords words;

  EliminationAction(Eliminations eliminations, GateWords words) {
    this.eliminations = eliminations;
    this.words = words;
  }

  @Override
  public Optional<Component> component(Household household) {
    return eliminations.mayStart(household) ? Optional.of(button(household)) : Optional.empty();
  }

  private Component button(Household household) {
    Button button = new Button(VaadinIcon.CHECK_CIRCLE_O.create());
    button.setText(button.getTranslation("elimination.propose"));
    button.addClickListener(click -> new ProposeDialog(household, eliminations, words).open());
    return button;
  }

  @Override
  public int order() {
    return ORDER;
  }
}
