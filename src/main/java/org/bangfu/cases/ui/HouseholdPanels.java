package org.bangfu.cases.ui;

import java.time.Clock;
import java.time.LocalDate;
import org.bangfu.households.Register;
import org.bangfu.households.RegisterWords;
import org.bangfu.households.Spells;
import org.bangfu.households.Worksheets;
import org.bangfu.shared.ui.TimeTexts;
import org.springframework.stereotype.Component;

/** What the register knows of a household, for a page that has checked that it may be read. */
@Component
class HouseholdPanels {

  private final Register register;
  private final Worksheets worksheets;
  private final Spells spells;
  private final RegisterWords dictionary;
  private final TimeTexts times;
  private final Clock clock;

  HouseholdPanels(Register register, Worksheets worksheets, Spells spells, RegisterWords dictionary, TimeTexts times,
      Clock clock) {
    this.register = register;
    this.worksheets = worksheets;
    this.spells = spells;
    this.dictionary = dictionary;
    this.times = times;
    this.clock = clock;
  }

  MembersPanel members(long householdId) {
    return new MembersPanel(register.members(householdId), dictionary, LocalDate.now(clock));
  }

  IncomePanel income(long householdId) {
    return new IncomePanel(worksheets.of(householdId), times);
  }

  SpellsPanel spells(long householdId) {
    return new SpellsPanel(spells.of(householdId));
  }
}
