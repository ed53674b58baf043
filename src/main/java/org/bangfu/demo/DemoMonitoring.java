package org.bangfu.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.bangfu.households.Category;
import org.bangfu.households.Health;
import org.bangfu.households.Household;
import org.bangfu.households.HouseholdQuery;
import org.bangfu.households.HouseholdSearch;
import org.bangfu.households.HouseholdType;
import org.bangfu.households.Labour;
import org.bangfu.households.Member;
import org.bangfu.households.Register;
import org.bangfu.households.Risk;
import org.bangfu.households.Spells;
import org.bangfu.shared.AreaCode;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/**
 * Households that are monitored from the first day of the demonstration, so that a visitor who moves the sandbox's day
 * on meets contacts to assign, plans and visits without going through the five steps first.
 */
@Component
@Profile("demo")
class DemoMonitoring {

  /** Stands where a spell names the case that opened it. */
  static final String ORIGIN = "DEMO";
  private static final int EACH_VILLAGE = 2;
  /** The first households of a village are left to visitors who try the five steps. */
  private static final int LEFT = 2;

  private final HouseholdSearch households;
  private final Register register;
  private final Spells spells;

  DemoMonitoring(HouseholdSearch households, Register register, Spells spells) {
    this.households = households;
    this.register = register;
    this.spells = spells;
  }

  /** Opens up to so many spells, two a village; what an interrupted load has opened counts. Answers how many run. */
  int open(List<AreaCode> villages, int most, LocalDate today) {
    int running = 0;
    for (AreaCode village : villages) {
      for (Household household : of(village)) {
        if (running < most) {
          monitor(household, today);
          running++;
        }
      }
    }
    return running;
  }

  private List<Household> of(AreaCode village) {
    return households.page(new HouseholdQuery("", village, null, null), null, LEFT + EACH_VILLAGE).rows().stream()
        .skip(LEFT).toList();
  }

  private void monitor(Household household, LocalDate today) {
    if (spells.running(household.id()).isEmpty()) {
      Category category = household.type() == HouseholdType.LIFTED ? Category.UNSTABLE_LIFTED : Category.MARGINAL;
      spells.open(household.id(), category, Set.of(risk(register.members(household.id()))), today, ORIGIN);
    }
  }

  private static Risk risk(List<Member> members) {
    if (members.stream().anyMatch(member -> member.health() == Health.DISABLED)) {
      return Risk.DISABILITY;
    }
    return members.stream().map(Member::labour).anyMatch(Labour::canWork) ? Risk.UNSTABLE_JOB : Risk.LACK_OF_LABOUR;
  }
}
