package org.bangfu.absence.ui;

import com.vaadin.flow.component.Component;
import java.util.ArrayList;
import java.util.List;
import org.bangfu.contacts.ContactCandidate;
import org.jspecify.annotations.Nullable;

/**
 * What can be chosen for a household: somebody, or that the township assigns somebody.
 *
 * @param staffId absent for the township
 * @param households accompanied by now
 */
record Successor(@Nullable Long staffId, String name, int households, String label) {

  static List<Successor> of(List<ContactCandidate> candidates, Component on) {
    List<Successor> choices = new ArrayList<>();
    candidates.forEach(each -> choices.add(new Successor(each.staffId(), each.name(), each.households(),
        on.getTranslation(each.near() ? "leaving.candidate.near" : "leaving.candidate.far", each.name(),
            each.households()))));
    String township = on.getTranslation("leaving.township");
    choices.add(new Successor(null, township, 0, township));
    return choices;
  }
}
