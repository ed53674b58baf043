package org.bangfu.households.ui;

import com.vaadin.flow.component.html.Anchor;
import org.bangfu.households.Household;

/** The head's name as the way to the household's page: by keyboard, and into another tab. */
class HouseholdLink extends Anchor {

  HouseholdLink(Household row) {
    super(path(row), row.headName());
    addClassName("bf-household-name");
    // Followed within the page, not by loading the application anew.
    getElement().setAttribute("router-link", true);
  }

  static String path(Household row) {
    return "households/" + row.id();
  }
}
