package org.bangfu.households.generator;

import static org.bangfu.households.file.RegisterColumn.*;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.bangfu.households.file.RegisterColumn;
import org.bangfu.households.file.Spellings;
import org.bangfu.shared.AreaCode;

/** Writes made-up households as the register file that the import reads. */
public final class RegisterFileWriter {

  private static final Set<RegisterColumn> LEFT_OUT =
      Set.of(CERTIFICATE, JOINED_ON, JOINED_WHY, LEFT_ON, LEFT_WHY, EXPENSE_DISASTER, EXPENSE_ACCIDENT);
  private static final List<RegisterColumn> COLUMNS =
      Arrays.stream(RegisterColumn.values()).filter(column -> !LEFT_OUT.contains(column)).toList();

  private final CsvWriter csv;
  private final Households households;
  private long persons;

  /** Writes the heading. */
  public RegisterFileWriter(CsvWriter csv, Households households) {
    this.csv = csv;
    this.households = households;
    csv.writeRecord(COLUMNS.stream().map(RegisterColumn::heading).toList());
  }

  /** Writes the households of one village. */
  public void village(AreaCode village, int number) {
    for (int serial = 1; serial <= number; serial++) {
      household(households.next(village, serial));
    }
  }

  /** Persons written so far. */
  public long persons() {
    return persons;
  }

  private void household(MadeHousehold household) {
    for (MadePerson person : household.members()) {
      Map<RegisterColumn, String> cells = new EnumMap<>(RegisterColumn.class);
      cells.put(HOUSEHOLD_NO, household.number());
      if (person == household.members().get(0)) {
        head(household, cells);
      }
      member(person, household.relief(), cells);
      csv.writeRecord(COLUMNS.stream().map(column -> cells.getOrDefault(column, "")).toList());
      persons++;
    }
  }

  private static void head(MadeHousehold household, Map<RegisterColumn, String> cells) {
    cells.put(VILLAGE, household.village());
    cells.put(NATURAL_GROUP, household.group() + "组");
    cells.put(TYPE, Spellings.TYPE.write(household.type()));
    cells.put(ADDRESS, household.group() + "组" + household.house() + "号");
    cells.put(PHONE, household.phone());
    cells.put(BANK, household.bank());
    cells.put(RELOCATED, Spellings.YES_NO.write(household.relocated()));
    cells.put(SAFETY_NET, Spellings.YES_NO.write(household.safetyNet()));
    cells.put(RISKS, household.risks().stream().map(Spellings.RISK::write).collect(Collectors.joining("、")));
    cells.put(INCOME_FROM, household.incomeFrom().toString());
    COLUMNS.forEach(column -> column.line().map(household.incomes()::get)
        .ifPresent(yuan -> cells.put(column, Integer.toString(yuan))));
  }

  private static void member(MadePerson person, String relief, Map<RegisterColumn, String> cells) {
    cells.put(NAME, person.name());
    cells.put(ID_NUMBER, person.idNumber());
    cells.put(RELATION, person.relative().relation());
    cells.put(ETHNICITY, person.ethnicity());
    cells.put(EDUCATION, person.education());
    cells.put(SCHOOL_STATUS, person.school());
    cells.put(HEALTH, Spellings.HEALTH.write(person.health()));
    cells.put(DISABILITY, person.disability());
    cells.put(DISABILITY_LEVEL, person.level() == 0 ? "" : Integer.toString(person.level()));
    cells.put(LABOUR, Spellings.LABOUR.write(person.labour()));
    cells.put(WORK_PLACE, person.workPlace());
    cells.put(WORK_MONTHS, person.months() == 0 ? "" : Integer.toString(person.months()));
    cells.put(MEDICAL_INSURANCE, Spellings.YES_NO.write(person.insured()));
    cells.put(PENSION, Spellings.YES_NO.write(person.pension()));
    cells.put(RELIEF, relief);
  }
}
