package org.bangfu.cases.ui;

import com.vaadin.flow.component.UI;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.bangfu.calendar.DueDates;
import org.bangfu.cases.HouseholdWork;
import org.bangfu.cases.OpenWork;
import org.bangfu.cases.SubjectWords;
import org.bangfu.households.Household;
import org.bangfu.shared.ui.TimeTexts;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** The parts of a dossier in their order. */
@Component
class DossierSections {

  private final CasePanels panels;
  private final HouseholdWork work;
  private final HouseholdPanels households;
  private final ObjectProvider<HouseholdPart> parts;
  private final SubjectWords subjects;
  private final TimeTexts times;
  private final DueDates dueDates;

  DossierSections(CasePanels panels, HouseholdWork work, HouseholdPanels households,
      ObjectProvider<HouseholdPart> parts, SubjectWords subjects, TimeTexts times, DueDates dueDates) {
    this.panels = panels;
    this.work = work;
    this.households = households;
    this.parts = parts;
    this.subjects = subjects;
    this.times = times;
    this.dueDates = dueDates;
  }

  /** What the household is and has. */
  List<DossierSection> wide(Household household) {
    return Stream.of(List.of(
        section("cases.section.register", households.facts(household)),
        section("cases.section.members", households.members(household)),
        section("cases.section.income", households.income(household)),
        section("cases.section.spells", households.spells(household.id()))), brought(household, true), List.of(
        section("cases.section.documents", panels.householdDocuments(household.id())),
        section("cases.section.processes", panels.householdProcesses(household.id())))).flatMap(List::stream).toList();
  }

  /** What goes on. */
  List<DossierSection> narrow(Household household) {
    List<OpenWork.Step> open = work.open(household.id());
    return Stream.of(List.of(
        section("cases.section.work", new OpenWorkPanel(open, subjects, times, dueDates))),
        brought(household, false), List.of(
        section("cases.section.timeline", panels.householdTimeline(household.id())),
        section("cases.section.notes", panels.householdNotes(household.id())))).flatMap(List::stream).toList();
  }

  private List<DossierSection> brought(Household household, boolean wide) {
    return parts.stream().filter(part -> part.wide() == wide)
        .sorted(Comparator.comparingInt(HouseholdPart::order))
        .flatMap(part -> part.component(household).map(content -> section(part.titleKey(), content)).stream())
        .toList();
  }

  private static DossierSection section(String key, com.vaadin.flow.component.Component content) {
    return new DossierSection(UI.getCurrent().getTranslation(key), content);
  }
}
