package org.bangfu.cases.ui;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Collectors;
import org.bangfu.cases.CaseFile;
import org.bangfu.cases.Cases;
import org.bangfu.households.Household;
import org.bangfu.households.MonitoringLines;
import org.bangfu.households.Register;
import org.bangfu.households.RegisterWords;
import org.bangfu.households.Spells;
import org.bangfu.households.Worksheets;
import org.bangfu.households.Worksheets.Kept;
import org.bangfu.shared.ui.TimeTexts;
import org.springframework.stereotype.Component;

/** What the register knows of a household, for a page that has checked that it may be read. */
@Component
class HouseholdPanels {

  private final Register register;
  private final Worksheets worksheets;
  private final Spells spells;
  private final MonitoringLines lines;
  private final Cases cases;
  private final PersonalNumbers numbers;
  private final RegisterWords dictionary;
  private final TimeTexts times;
  private final Clock clock;

  HouseholdPanels(Register register, Worksheets worksheets, Spells spells, MonitoringLines lines, Cases cases,
      PersonalNumbers numbers, RegisterWords dictionary, TimeTexts times, Clock clock) {
    this.register = register;
    this.worksheets = worksheets;
    this.spells = spells;
    this.lines = lines;
    this.cases = cases;
    this.numbers = numbers;
    this.dictionary = dictionary;
    this.times = times;
    this.clock = clock;
  }

  RegisterFacts facts(Household household) {
    return new RegisterFacts(household, numbers);
  }

  MembersPanel members(Household household) {
    return new MembersPanel(register.members(household.id()), numbers.ids(household), dictionary, LocalDate.now(clock));
  }

  IncomePanel income(Household household) {
    Map<String, LocalDate> began = cases.ofHousehold(household.id()).stream()
        .collect(Collectors.toMap(CaseFile::caseNo, file -> LocalDate.ofInstant(file.openedAt(), clock.getZone())));
    return new IncomePanel(worksheets.of(household.id()).stream()
        .map(kept -> beside(kept, household, began)).toList(), times);
  }

  /** The rule that decides over a case looks at the line of the day it began; what came with a file has no case. */
  private IncomePanel.Beside beside(Kept kept, Household household, Map<String, LocalDate> began) {
    LocalDate afterWindow = kept.worksheet().from().plusYears(1).atDay(1);
    LocalDate day = kept.caseNo() == null ? afterWindow : began.getOrDefault(kept.caseNo(), afterWindow);
    return new IncomePanel.Beside(kept, day, lines.inForce(household.village(), day).orElse(null));
  }

  SpellsPanel spells(long householdId) {
    return new SpellsPanel(spells.of(householdId), spells.events(householdId));
  }
}
