package org.bangfu.cases.ui;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import org.bangfu.households.Household;

/**
 * A part of a household's page, brought by the process family that it belongs to. Beans of this type are asked anew for
 * each page and answer nothing where the household has nothing to show.
 */
public interface HouseholdPart {

  /** The order of parts that name none. */
  int LAST = 1_000;

  /** Message key of the heading. */
  String titleKey();

  Optional<Component> component(Household household);

  /** Smaller stands further up. */
  default int order() {
    return LAST;
  }

  /** Whether it stands behind the spells, among what the household is and has; else behind the open work. */
  default boolean wide() {
    return true;
  }
}
