package org.bangfu.assistance.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.bangfu.assistance.AssistanceKinds;
import org.bangfu.assistance.AssistanceOverview;
import org.bangfu.cases.ui.HouseholdPart;
import org.bangfu.cases.ui.Sheet;
import org.bangfu.contacts.Contact;
import org.bangfu.households.Household;

/** Who accompanies the household and who did, with dates and reasons. */
@org.springframework.stereotype.Component
class ContactPart implements HouseholdPart {

  private static final int ORDER = 100;

  private final AssistanceOverview overview;

  ContactPart(AssistanceOverview overview) {
    this.overview = overview;
  }

  @Override
  public String titleKey() {
    return "assistance.section.contact";
  }

  @Override
  public int order() {
    return ORDER;
  }

  @Override
  public Optional<Component> component(Household household) {
    return overview.concerns(household.id()) ? Optional.of(panel(household)) : Optional.empty();
  }

  private Component panel(Household household) {
    List<Contact> contacts = overview.contacts(household.id());
    Div panel = new Div();
    if (contacts.isEmpty()) {
      boolean wanted = overview.openCase(household.id(), AssistanceKinds.ASSIGN_CONTACT.process()).isPresent();
      Span none = new Span(panel.getTranslation(wanted ? "assistance.contact.wanted" : "assistance.contact.none"));
      none.addClassName("bf-quiet");
      panel.add(none);
      return panel;
    }
    Sheet sheet = new Sheet(Stream.of("name", "from", "to", "reason")
        .map(column -> panel.getTranslation("assistance.contact." + column)).toList());
    contacts.forEach(contact -> sheet.row(contact.staffName(), contact.from().toString(),
        end(panel, contact),
        contact.reason() == null ? "" : contact.reason()));
    panel.add(sheet);
    return panel;
  }

  private static String end(Div panel, Contact contact) {
    if (contact.annulled()) {
      return panel.getTranslation("assistance.contact.annulled");
    }
    return contact.to() == null ? panel.getTranslation("assistance.contact.now") : contact.to().toString();
  }
}
