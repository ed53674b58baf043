package org.bangfu.households.intake;

import static org.bangfu.households.file.RegisterColumn.*;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.bangfu.households.HouseholdType;
import org.bangfu.households.IncomeLine;
import org.bangfu.households.IncomeWorksheet;
import org.bangfu.households.RegisterWords;
import org.bangfu.households.Risk;
import org.bangfu.households.YuanText;
import org.bangfu.households.file.FileRow;
import org.bangfu.households.file.RegisterColumn;
import org.bangfu.households.file.Spellings;
import org.bangfu.shared.AreaCode;
import org.bangfu.shared.BusinessException;
import org.bangfu.shared.PersonalId;
import org.bangfu.shared.RowProblem;
import org.jspecify.annotations.Nullable;

/** Reads the rows of one household; one bad row and the household is not taken at all. */
final class HouseholdReader {

  private static final int MOST_RISKS = 5;
  private static final Pattern TWELVE_DIGITS = Pattern.compile("[0-9]{12}");

  private final RegisterWords words;
  private final PersonReader persons;
  private final Predicate<AreaCode> villages;

  /** @param villages whether a code is a village in which the importer may register */
  HouseholdReader(RegisterWords words, PersonReader persons, Predicate<AreaCode> villages) {
    this.words = words;
    this.persons = persons;
    this.villages = villages;
  }

  /** The household, or nothing after telling what is wrong. */
  Optional<RegisteredHousehold> read(List<FileRow> rows, Problems problems) {
    List<RowProblem> found = new ArrayList<>();
    List<RegisteredPerson> members = new ArrayList<>();
    for (FileRow row : rows) {
      RowReading cells = new RowReading(row, words);
      persons.read(row, cells).ifPresent(members::add);
      found.addAll(cells.problems());
    }
    Optional<FileRow> head = head(rows, members, found);
    Optional<RegisteredHousehold> household = head.flatMap(row -> household(row, rows, members, found));
    if (found.isEmpty()) {
      return household;
    }
    found.forEach(problems::add);
    return Optional.empty();
  }

  private static Optional<FileRow> head(List<FileRow> rows, List<RegisteredPerson> members, List<RowProblem> found) {
    List<RegisteredPerson> heads = members.stream()
        .filter(member -> member.relation().equals(RegisterWords.HEAD)).toList();
    long line = rows.get(0).line();
    // A row that could not be read may be the head: then its own problems are enough.
    if (heads.isEmpty() && members.size() == rows.size()) {
      found.add(RowProblem.of(line, RELATION.heading(), "households.import.noHead"));
    } else if (heads.size() > 1) {
      found.add(RowProblem.of(heads.get(1).line(), RELATION.heading(), "households.import.twoHeads"));
    } else if (!heads.isEmpty() && !heads.get(0).current()) {
      found.add(RowProblem.of(heads.get(0).line(), LEFT_ON.heading(), "households.import.headLeft"));
    }
    Set<PersonalId> seen = new HashSet<>();
    members.stream().filter(member -> !seen.add(member.id())).forEach(member ->
        found.add(RowProblem.of(member.line(), ID_NUMBER.heading(), "households.import.twiceInHousehold")));
    return heads.stream().findFirst()
        .flatMap(person -> rows.stream().filter(row -> row.line() == person.line()).findFirst());
  }

  private Optional<RegisteredHousehold> household(FileRow head, List<FileRow> rows, List<RegisteredPerson> members,
      List<RowProblem> found) {
    RowReading cells = new RowReading(new FileRow(head.line(), head.values(), List.of()), words);
    AreaCode village = cells.needed(VILLAGE, this::village);
    HouseholdType type = cells.needed(TYPE, cells.spelled(Spellings.TYPE));
    Set<Risk> risks = Objects.requireNonNullElse(cells.value(RISKS, text -> risks(text, cells)), Set.of());
    String phone = cells.value(PHONE, Numbers::phone);
    String bank = cells.value(BANK, Numbers::bank);
    boolean relocated = cells.yes(RELOCATED);
    boolean safetyNet = cells.yes(SAFETY_NET);
    IncomeWorksheet worksheet = worksheet(head, cells,
        (int) members.stream().filter(RegisteredPerson::current).count());
    found.addAll(cells.problems());
    rows.stream().filter(row -> row != head).forEach(row -> sameAs(head, row, found));
    return village == null || type == null || !found.isEmpty() ? Optional.empty()
        : Optional.of(new RegisteredHousehold(head.line(), head.get(HOUSEHOLD_NO), village, cells.text(NATURAL_GROUP),
            head.get(NAME), type, cells.text(ADDRESS), phone, bank, relocated, safetyNet, risks, List.copyOf(members),
            worksheet));
  }

  private AreaCode village(String text) {
    // Not AreaCode's own refusal: it repeats what was typed, and in a shifted column that is an ID number.
    boolean code = TWELVE_DIGITS.matcher(text).matches();
    if (!code || !villages.test(new AreaCode(text))) {
      throw new BusinessException("households.import.village", code ? text : RowReading.shown(text));
    }
    return new AreaCode(text);
  }

  private static Set<Risk> risks(String text, RowReading cells) {
    Set<Risk> risks = EnumSet.noneOf(Risk.class);
    for (String part : text.split("[、,，;；/ ]+")) {
      risks.add(cells.spelled(Spellings.RISK).apply(part));
    }
    if (risks.size() > MOST_RISKS) {
      throw new BusinessException("households.risks.tooMany", MOST_RISKS);
    }
    return risks;
  }

  private static @Nullable IncomeWorksheet worksheet(FileRow head, RowReading cells, int heads) {
    Map<IncomeLine, BigDecimal> lines = new EnumMap<>(IncomeLine.class);
    for (RegisterColumn column : RegisterColumn.values()) {
      if (column.line().isPresent()) {
        BigDecimal amount = cells.value(column, YuanText::read);
        if (amount != null && amount.signum() > 0) {
          lines.put(column.line().get(), amount);
        }
      }
    }
    YearMonth from = cells.value(INCOME_FROM, RowReading::month);
    if (!lines.isEmpty() && head.get(INCOME_FROM).isEmpty()) {
      cells.refuse(INCOME_FROM, "households.import.incomeFrom");
    }
    return from == null ? null : new IncomeWorksheet(from, Math.max(1, heads), lines);
  }

  /** What describes the household may be repeated on the others' rows, but not otherwise. */
  private static void sameAs(FileRow head, FileRow row, List<RowProblem> found) {
    row.values().forEach((column, text) -> {
      if (column.part() == RegisterColumn.Part.HOUSEHOLD && !text.equals(head.get(column))) {
        found.add(RowProblem.of(row.line(), column.heading(), "households.import.unlikeHead"));
      }
    });
  }
}
