package org.bangfu.cases.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.bangfu.areas.Areas;
import org.bangfu.households.Household;
import org.bangfu.security.CurrentStaff;
import org.bangfu.shared.ui.Badge;
import org.bangfu.shared.ui.PageHeader;
import org.bangfu.shared.ui.TimeTexts;
import org.bangfu.shared.ui.Tone;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** The head of a dossier: who, where, category, and what can be started. */
@Component
class DossierHeads {

  private final Areas areas;
  private final ObjectProvider<HouseholdAction> actions;
  private final CurrentStaff staff;
  private final TimeTexts times;
  private final Clock clock;

  DossierHeads(Areas areas, ObjectProvider<HouseholdAction> actions, CurrentStaff staff, TimeTexts times, Clock clock) {
    this.areas = areas;
    this.actions = actions;
    this.staff = staff;
    this.times = times;
    this.clock = clock;
  }

  Div of(Household household) {
    UI ui = UI.getCurrent();
    PageHeader header = new PageHeader(household.headName())
        .withBadges(badges(ui, household))
        .withSubtitle(subtitle(ui, household))
        .withActions(buttons(ui, household));
    Span printed = new Span(ui.getTranslation("cases.dossier.printed", staff.require().name(),
        times.dateTime(clock.instant())));
    printed.addClassName("bf-only-print");
    return new Div(header, printed);
  }

  private static Badge[] badges(UI ui, Household household) {
    Stream<Badge> category = Optional.ofNullable(household.category()).stream()
        .map(each -> new Badge(ui.getTranslation("cases.category." + each.name()), Tone.WARN));
    Stream<Badge> type = Stream.of(new Badge(ui.getTranslation("cases.type." + household.type().name()), Tone.NEUTRAL));
    Stream<Badge> safetyNet = household.safetyNet()
        ? Stream.of(new Badge(ui.getTranslation("cases.dossier.safetyNet"), Tone.INFO)) : Stream.empty();
    return Stream.of(category, type, safetyNet).flatMap(each -> each).toArray(Badge[]::new);
  }

  private String subtitle(UI ui, Household household) {
    String group = Optional.ofNullable(household.naturalGroup()).map(name -> " " + name).orElse("");
    return ui.getTranslation("cases.dossier.subtitle", areas.path(household.village()) + group,
        household.householdNo(), household.size());
  }

  private com.vaadin.flow.component.Component[] buttons(UI ui, Household household) {
    Button print = new Button(ui.getTranslation("cases.dossier.print"), VaadinIcon.PRINT.create(),
        event -> ui.getPage().executeJs("window.print()"));
    print.addClassName("bf-only-wide");
    List<com.vaadin.flow.component.Component> brought = actions.stream()
        .sorted(Comparator.comparingInt(HouseholdAction::order))
        .flatMap(action -> action.component(household).stream()).toList();
    return Stream.concat(Stream.of(print), brought.stream()).toArray(com.vaadin.flow.component.Component[]::new);
  }
}
