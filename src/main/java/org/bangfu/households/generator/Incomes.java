package org.bangfu.households.generator;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.bangfu.households.Health;
import org.bangfu.households.IncomeLine;
import org.bangfu.households.Labour;

/** A year's income of a made-up household: most well above the line of 6 000 yuan a head, some around it, few below. */
final class Incomes {

  private static final int PENSION_AGE = 60;
  private static final int GREAT_AGE = 80;

  private final Chance chance;

  Incomes(Chance chance) {
    this.chance = chance;
  }

  Map<IncomeLine, Integer> of(List<MadePerson> members, String relief) {
    Map<IncomeLine, Integer> lines = new EnumMap<>(IncomeLine.class);
    members.forEach(person -> person(person, lines));
    boolean handsAtHome = members.stream().anyMatch(person -> person.labour().canWork() && person.months() < 10);
    if (handsAtHome) {
      farm(lines);
    }
    if (!relief.isEmpty()) {
      add(lines, relief.equals("特困") ? IncomeLine.TRANSFER_EXTREME_POVERTY : IncomeLine.TRANSFER_MINIMUM_LIVING,
          members.size() * (relief.equals("特困") ? 12_000 : chance.between(4_200, 7_200)));
    }
    add(lines, IncomeLine.TRANSFER_LAND_SUBSIDY, chance.between(60, 420));
    if (chance.of(0.35)) {
      add(lines, IncomeLine.TRANSFER_ECOLOGY, chance.between(80, 900));
    }
    if (chance.of(0.3)) {
      add(lines, IncomeLine.PROPERTY_DIVIDEND, chance.between(50, 800));
    }
    if (chance.of(0.22)) {
      add(lines, IncomeLine.PROPERTY_LAND, chance.between(300, 2_400));
    }
    boolean oldAlone = members.stream().allMatch(person -> person.age() >= PENSION_AGE);
    if (oldAlone && chance.of(0.85)) {
      add(lines, IncomeLine.TRANSFER_SUPPORT, members.size() * chance.between(2_000, 7_000));
    }
    return lines;
  }

  private void person(MadePerson person, Map<IncomeLine, Integer> lines) {
    if (person.months() > 0) {
      add(lines, IncomeLine.WAGE_MIGRANT, person.months() * chance.between(2_200,
          person.labour() == Labour.SKILLED ? 6_500 : 4_600));
    } else if (person.labour() == Labour.WEAK && chance.of(0.16)) {
      add(lines, IncomeLine.WAGE_PUBLIC_POST, chance.between(5, 8) * 1_200);
    } else if (person.labour().canWork() && chance.of(0.2)) {
      add(lines, IncomeLine.WAGE_PICKING, chance.between(600, 4_000));
    }
    if (person.age() >= PENSION_AGE) {
      add(lines, IncomeLine.TRANSFER_PENSION, chance.of(0.06) ? chance.between(14_000, 30_000)
          : chance.between(1_750, 2_400));
    }
    if (person.age() >= GREAT_AGE) {
      add(lines, IncomeLine.TRANSFER_OLD_AGE, 1_200);
    }
    if (person.level() == 1 || person.level() == 2) {
      add(lines, IncomeLine.TRANSFER_DISABILITY, 2_160);
    }
    expenses(person, lines);
  }

  private void expenses(MadePerson person, Map<IncomeLine, Integer> lines) {
    if (person.health() == Health.MAJOR_DISEASE) {
      int cost = chance.between(6_000, 60_000);
      add(lines, IncomeLine.EXPENSE_MEDICAL, cost);
      add(lines, IncomeLine.CLAIMS_RECEIVED, chance.of(0.5) ? cost / 4 : 0);
    } else if (person.health() == Health.CHRONIC) {
      add(lines, IncomeLine.EXPENSE_MEDICAL, chance.between(300, 3_200));
    }
    if (List.of("高职高专", "本科").contains(person.school())) {
      add(lines, IncomeLine.EXPENSE_SCHOOLING, chance.between(6_000, 15_000));
      add(lines, IncomeLine.TRANSFER_EDUCATION, chance.of(0.6) ? chance.between(1_500, 4_400) : 0);
    }
  }

  private void farm(Map<IncomeLine, Integer> lines) {
    int crops = chance.between(1_500, 12_000);
    add(lines, IncomeLine.OPERATING_CROPS, crops);
    add(lines, IncomeLine.COST_CROPS, crops * chance.between(20, 40) / 100);
    if (chance.of(0.6)) {
      int livestock = chance.between(2_000, 18_000);
      add(lines, IncomeLine.OPERATING_LIVESTOCK, livestock);
      add(lines, IncomeLine.COST_LIVESTOCK, livestock * chance.between(35, 60) / 100);
    }
    if (chance.of(0.25)) {
      int forestry = chance.between(800, 9_000);
      add(lines, IncomeLine.OPERATING_FORESTRY, forestry);
      add(lines, IncomeLine.COST_FORESTRY, forestry * chance.between(15, 35) / 100);
    }
    if (chance.of(0.08)) {
      int trade = chance.between(6_000, 40_000);
      add(lines, IncomeLine.OPERATING_OTHER, trade);
      add(lines, IncomeLine.COST_OTHER, trade * chance.between(30, 70) / 100);
    }
  }

  private static void add(Map<IncomeLine, Integer> lines, IncomeLine line, int yuan) {
    if (yuan > 0) {
      lines.merge(line, yuan, Integer::sum);
    }
  }
}
