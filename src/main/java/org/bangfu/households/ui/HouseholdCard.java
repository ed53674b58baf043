package org.bangfu.households.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import org.bangfu.households.Household;
import org.bangfu.shared.ui.Badge;
import org.bangfu.shared.ui.Tone;

/** A household in three lines, for a telephone. */
class HouseholdCard extends Div {

  /** @param village name of the village */
  HouseholdCard(Household row, String village) {
    addClassName("bf-household-card");
    Div first = new Div(new HouseholdLink(row));
    first.addClassName("bf-household-card-first");
    if (row.category() != null) {
      first.add(new Badge(getTranslation("households.category." + row.category().name()), Tone.WARN));
    }
    Div second = new Div(new Span(village), new Span(getTranslation("households.type." + row.type().name())),
        new Span(getTranslation("households.card.size", row.size())));
    second.addClassNames("bf-dotted", "bf-quiet");
    Span number = new Span(row.householdNo());
    number.addClassNames("bf-quiet", "bf-number");
    add(first, second, number);
  }
}
