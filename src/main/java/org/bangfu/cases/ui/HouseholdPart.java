package org.bangfu.cases.ui;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import org.bangfu.households.Household;

/**
 * A part of a household's page, brought by the process family that it belongs to. Beans of this type are asked anew for
 * each page and answer nothing where the household has nothing to show.
 */
public interface HouseholdPart {

  /** Message key of the heading. */
  String titleKey();

  /** Whether it stands among what the household is and has; else among what goes on. */
  boolean wide();

  /** Smaller stands further up. */
  int order();

  Optional<Component> component(Household household);
}
