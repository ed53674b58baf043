package org.bangfu.elimination.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.Optional;
import org.bangfu.cases.ui.HouseholdAction;
import org.bangfu.elimination.RollBacks;
import org.bangfu.households.Household;

/** The button 提请回退 at the head of the page of a household whose risk was eliminated. */
@org.springframework.stereotype.Component
class RollBackAction implements HouseholdAction {

  private static final int ORDER = 120;

  private final RollBacks rollBacks;

  RollBackAction(RollBacks rollBacks) {
    this.rollBacks = rollBacks;
  }

  @Override
  public Optional<Component> component(Household household) {
    if (!rollBacks.mayStart(household)) {
      return Optional.empty();
    }
    return Optional.of(new StartButton("elimination.rollBack", VaadinIcon.ROTATE_LEFT,
        () -> new RollBackDialog(household, rollBacks)));
  }

  @Override
  public int order() {
    return ORDER;
  }
}
