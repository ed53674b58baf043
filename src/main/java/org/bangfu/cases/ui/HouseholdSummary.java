package org.bangfu.cases.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import org.bangfu.cases.CaseSummary;
import org.bangfu.households.Household;
import org.bangfu.households.RegisterWords;
import org.bangfu.households.WordKind;
import org.bangfu.shared.ui.KeyValues;

/** The household of a case in a few lines; departments are given the part that their task needs. */
public class HouseholdSummary extends Div {

  private final transient RegisterWords dictionary;

  HouseholdSummary(CaseSummary summary, RegisterWords dictionary) {
    this.dictionary = dictionary;
    addClassName("bf-household-summary");
    KeyValues values = new KeyValues()
        .put(getTranslation("cases.summary.head"), summary.file().headName())
        .put(getTranslation("cases.summary.village"), summary.villagePath())
        .put(getTranslation("cases.summary.size"), getTranslation("cases.summary.people", summary.size()));
    add(values);
    Household household = summary.household();
    if (household != null) {
      values.put(getTranslation("cases.summary.no"), household.householdNo())
          .put(getTranslation("cases.summary.phone"), household.phoneMasked())
          .put(getTranslation("cases.summary.address"), household.address());
    }
    add(members(summary));
    if (household != null) {
      add(new Anchor(DossierView.path(household.id()), getTranslation("cases.summary.dossier")));
    }
  }

  private UnorderedList members(CaseSummary summary) {
    UnorderedList list = new UnorderedList();
    list.addClassName("bf-persons");
    for (CaseSummary.Person person : summary.members()) {
      Span name = new Span(person.name());
      Span id = new Span(person.idMasked());
      id.addClassName("bf-number");
      Span relation = new Span(dictionary.label(WordKind.RELATION, person.relation(), getLocale()));
      ListItem item = new ListItem(name, relation, id);
      item.addClassName("bf-dotted");
      list.add(item);
    }
    return list;
  }
}
