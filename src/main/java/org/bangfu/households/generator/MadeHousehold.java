package org.bangfu.households.generator;

import java.time.YearMonth;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.bangfu.households.HouseholdType;
import org.bangfu.households.IncomeLine;
import org.bangfu.households.Risk;

/**
 * A made-up household.
 *
 * @param relief 低保 or 特困 of all its members; empty for none
 * @param incomes whole yuan by line
 */
record MadeHousehold(String number, String village, HouseholdType type, boolean relocated, boolean safetyNet,
    String phone, String bank, int group, int house, String relief, List<Risk> risks, List<MadePerson> members,
    YearMonth incomeFrom, Map<IncomeLine, Integer> incomes) {

  MadeHousehold {
    incomes = new EnumMap<>(incomes);
  }
}
