package org.bangfu.cases.ui;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import org.bangfu.households.Household;

/**
 * A button at the head of a household's page, brought by the process family that it belongs to. Beans of this type are
 * asked anew for each page and answer nothing where the signed-in person may not do it or the household does not need it.
 */
public interface HouseholdAction {

  Optional<Component> component(Household household);

  /** Smaller stands further left. */
  int order();
}
