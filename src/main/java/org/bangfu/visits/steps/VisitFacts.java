package org.bangfu.visits.steps;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;
import org.bangfu.contacts.Contact;
import org.bangfu.contacts.Contacts;
import org.bangfu.households.Spells;
import org.bangfu.visits.Visit;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What visitor and township read at the head of their forms. */
@Component
class VisitFacts {

  private final Contacts contacts;
  private final Spells spells;
  private final StepTexts texts;
  private final Clock clock;

  VisitFacts(Contacts contacts, Spells spells, StepTexts texts, Clock clock) {
    this.contacts = contacts;
    this.spells = spells;
    this.texts = texts;
    this.clock = clock;
  }

  Map<String, @Nullable Object> of(Visit visit) {
    Map<String, @Nullable Object> shown = new HashMap<>();
    shown.put("monthText", visit.month().toString());
    shown.put("contactText", contacts.current(visit.householdId()).map(Contact::staffName)
        .orElseGet(() -> texts.of("contact.none")));
    shown.put("risksText", texts.words("risk", spells.require(visit.spellId()).risks()));
    shown.put("lateVisit", visit.late());
    shown.put("openedText", texts.moment(visit.openedAt()));
    shown.put("overdueText", texts.of("overdue",
        ChronoUnit.DAYS.between(visit.month().atEndOfMonth(), LocalDate.now(clock))));
    return shown;
  }
}
