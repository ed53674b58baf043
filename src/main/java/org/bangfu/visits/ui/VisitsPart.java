package org.bangfu.visits.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.time.Clock;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.bangfu.calendar.DueDates;
import org.bangfu.cases.Documents;
import org.bangfu.cases.ui.HouseholdPart;
import org.bangfu.households.Household;
import org.bangfu.shared.ui.EmptyState;
import org.bangfu.shared.ui.TimeTexts;
import org.bangfu.visits.Visit;
import org.bangfu.visits.Visits;

/** Brings the visits of the last twelve months to a household's page, where there are any or have to be. */
@org.springframework.stereotype.Component
class VisitsPart implements HouseholdPart {

  private static final int MONTHS = 12;
  private static final int ORDER = 300;

  private final Visits visits;
  private final Documents documents;
  private final TimeTexts times;
  private final DueDates dueDates;
  private final Clock clock;

  VisitsPart(Visits visits, Documents documents, TimeTexts times, DueDates dueDates, Clock clock) {
    this.visits = visits;
    this.documents = documents;
    this.times = times;
    this.dueDates = dueDates;
    this.clock = clock;
  }

  @Override
  public String titleKey() {
    return "visits.panel";
  }

  @Override
  public Optional<Component> component(Household household) {
    List<Visit> lately = visits.lately(household.id(), MONTHS);
    if (!lately.isEmpty()) {
      return Optional.of(new VisitCalendar(lately, YearMonth.now(clock).minusMonths(MONTHS - 1L), MONTHS, dueDates,
          visit -> new VisitDialog(visits.told(visit.caseNo()), documents.ofCase(visit.caseNo()), times, dueDates).open()));
    }
    UI ui = UI.getCurrent();
    return household.category() == null ? Optional.empty()
        : Optional.of(new EmptyState(VaadinIcon.CALENDAR_USER, ui.getTranslation("visits.panel.none"),
            ui.getTranslation("visits.panel.none.hint")));
  }

  @Override
  public boolean wide() {
    return true;
  }

  @Override
  public int order() {
    return ORDER;
  }
}
