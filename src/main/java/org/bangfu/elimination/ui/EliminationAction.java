package org.bangfu.elimination.ui;

import com.vaadin.flow.component.Component;
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
    if (!eliminations.mayStart(household)) {
      return Optional.empty();
    }
    return Optional.of(new StartButton("elimination.propose", VaadinIcon.CHECK_CIRCLE_O,
        () -> new ProposeDialog(household, eliminations, words)));
  }

  @Override
  public int order() {
    return ORDER;
  }
}
