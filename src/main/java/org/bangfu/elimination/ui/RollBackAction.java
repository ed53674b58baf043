package org.bangfu.elimination.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
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
    return rollBacks.mayStart(household) ? Optional.of(button(household)) : Optional.empty();
  }

  private Component button(Household household) {
    Button button = new Button(VaadinIcon.ROTATE_LEFT.create());
    button.setText(button.getTranslation("elimination.rollBack"));
    button.addClickListener(click -> new RollBackDialog(household, rollBacks).open());
    return button;
  }

  @Override
  public int order() {
    return ORDER;
  }
}
