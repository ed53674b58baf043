package org.bangfu.households.generator;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.bangfu.households.Health;
import org.bangfu.households.HouseholdType;
import org.bangfu.households.Risk;
import org.bangfu.shared.AreaCode;
import org.jspecify.annotations.Nullable;

/** Makes up households one after the other; remembers no more than one person of the past. */
public final class Households {

  private static final int MONTHS = 12;
  private static final int COUNTY_DIGITS = 6;
  private static final int OLD = 60;

  private final Chance chance;
  private final Families families;
  private final Persons persons;
  private final Incomes incomes;
  private final YearMonth incomeFrom;
  private @Nullable MadePerson daughter;

  /** @param today ages and the income window end here */
  public Households(long seed, LocalDate today) {
    chance = new Chance(seed);
    families = new Families(chance);
    persons = new Persons(chance, new IdNumbers(), today);
    incomes = new Incomes(chance);
    incomeFrom = YearMonth.from(today).minusMonths(MONTHS);
  }

  /** @param serial number within the village, from 1 */
  MadeHousehold next(AreaCode village, int serial) {
    String county = village.value().substring(0, COUNTY_DIGITS);
    List<MadePerson> members = new ArrayList<>(persons.of(families.next(), county));
    marriedIn(members);
    HouseholdType type = chance.of(0.18) ? HouseholdType.LIFTED : HouseholdType.ORDINARY;
    boolean anyWorks = members.stream().anyMatch(person -> person.labour().canWork());
    String relief = relief(members, type, anyWorks);
    return new MadeHousehold(village.value() + "%05d".formatted(serial), village.value(), type,
        type == HouseholdType.LIFTED && chance.of(0.3), !anyWorks && !relief.isEmpty(),
        // Ranges that no operator and no bank gives out: nobody is rung up by a demonstration.
        chance.of(0.93) ? "12" + chance.digits(9) : "", chance.of(0.8) ? "6299" + chance.digits(15) : "",
        chance.between(1, 8), chance.between(1, 180), relief, risks(members, anyWorks), members, incomeFrom,
        incomes.of(members, relief));
  }

  /** A daughter who married and was never taken off her parents' list: registers hold such doubles, so this one does. */
  private void marriedIn(List<MadePerson> members) {
    MadePerson bride = daughter;
    if (bride != null && members.size() > 2 && chance.of(0.0004)) {
      Relative place = new Relative("之儿媳", false, bride.age(), false, false);
      members.add(new MadePerson(place, bride.name(), bride.idNumber(), bride.ethnicity(), bride.education(),
          bride.school(), bride.health(), bride.disability(), bride.level(), bride.labour(), bride.workPlace(),
          bride.months(), bride.insured(), bride.pension()));
      daughter = null;
      return;
    }
    members.stream().filter(person -> person.relative().relation().equals("之女") && person.age() >= 22)
        .findFirst().ifPresent(person -> daughter = person);
  }

  private String relief(List<MadePerson> members, HouseholdType type, boolean anyWorks) {
    boolean alone = members.size() == 1 && members.get(0).age() >= OLD;
    if (alone && !anyWorks && chance.of(0.25)) {
      return "特困";
    }
    return chance.of(!anyWorks ? 0.3 : type == HouseholdType.LIFTED ? 0.12 : 0.02) ? "低保" : "";
  }

  private List<Risk> risks(List<MadePerson> members, boolean anyWorks) {
    List<Risk> found = new ArrayList<>();
    if (members.stream().anyMatch(person -> person.health() == Health.MAJOR_DISEASE) && chance.of(0.3)) {
      found.add(Risk.ILLNESS);
    }
    if (members.stream().anyMatch(person -> person.level() > 0) && chance.of(0.15)) {
      found.add(Risk.DISABILITY);
    }
    if (!anyWorks && chance.of(0.15)) {
      found.add(Risk.LACK_OF_LABOUR);
    }
    if (chance.of(0.004)) {
      found.add(chance.one(List.of(Risk.NATURAL_DISASTER, Risk.ACCIDENT, Risk.UNSAFE_HOUSING, Risk.UNSAFE_WATER)));
    }
    return found.stream().distinct().toList();
  }
}
