package org.bangfu.households.intake;

import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.bangfu.households.IncomeWorksheet;
import org.bangfu.households.Risk;
import org.bangfu.privacy.BlindIndex;
import org.bangfu.privacy.Masking;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What a file says about a household or member, as text by column: comparable with what is kept, and nothing readable. */
@Component
class Facts {

  private static final String INDEX = "_index";

  private final BlindIndex index;

  Facts(BlindIndex index) {
    this.index = index;
  }

  Map<String, String> of(RegisteredHousehold household) {
    Map<String, String> facts = new LinkedHashMap<>();
    facts.put("area", household.village().value());
    facts.put("natural_group", household.naturalGroup());
    facts.put("head_name", household.headName());
    facts.put("type", household.type().name());
    facts.put("address", household.address());
    facts.put("phone_index", index(BlindIndex.Kind.PHONE, household.phone()));
    facts.put("phone_masked", household.phone() == null ? null : Masking.phone(household.phone()));
    facts.put("bank_index", index(BlindIndex.Kind.BANK_ACCOUNT, household.bank()));
    facts.put("bank_masked", household.bank() == null ? null : Masking.bankAccount(household.bank()));
    facts.put("relocated", Boolean.toString(household.relocated()));
    facts.put("safety_net", Boolean.toString(household.safetyNet()));
    facts.put("risks", new TreeSet<>(household.risks()).stream().map(Risk::name)
        .collect(Collectors.joining(",", "{", "}")));
    return facts;
  }

  Map<String, String> of(RegisteredPerson person) {
    Map<String, String> facts = new LinkedHashMap<>();
    facts.put("name", person.name());
    facts.put("sex", person.id().sex());
    facts.put("birth_date", person.id().birthDate().toString());
    facts.put("relation", person.relation());
    facts.put("ethnicity", person.ethnicity());
    facts.put("education", person.education());
    facts.put("school_status", person.schoolStatus());
    facts.put("health", person.health().name());
    facts.put("disability_category", person.disability());
    facts.put("disability_level", text(person.disabilityLevel()));
    facts.put("certificate_index", index(BlindIndex.Kind.CERTIFICATE, person.certificate()));
    facts.put("labour", person.labour().name());
    facts.put("work_place", person.workPlace());
    facts.put("work_months", Integer.toString(person.workMonths()));
    facts.put("medical_insurance", Boolean.toString(person.medicalInsurance()));
    facts.put("pension", Boolean.toString(person.pension()));
    facts.put("relief", person.relief());
    facts.put("joined_on", text(person.joinedOn()));
    facts.put("joined_why", person.joinedWhy());
    facts.put("left_on", text(person.leftOn()));
    facts.put("left_why", person.leftWhy());
    return facts;
  }

  String idIndex(RegisteredPerson person) {
    return Objects.requireNonNull(index(BlindIndex.Kind.PERSONAL_ID, person.id().value()));
  }

  /** Keyed digest of everything the file says: equal for equal households, whatever the order of their members. */
  @Nullable String print(RegisteredHousehold household, Map<RegisteredPerson, String> idIndexes) {
    String members = household.members().stream().map(person -> idIndexes.get(person) + of(person)).sorted()
        .collect(Collectors.joining("\u001e"));
    IncomeWorksheet sheet = household.worksheet();
    String incomes = sheet == null ? "" : sheet.from() + "/" + sheet.heads() + new TreeMap<>(sheet.lines());
    return index(BlindIndex.Kind.REGISTER_ENTRY, of(household) + "\u001d" + members + "\u001d" + incomes);
  }

  /** What is otherwise: column to old and new text. A changed number shows its masked form. */
  static Map<String, List<String>> differences(Map<String, String> before, Map<String, String> after) {
    Map<String, List<String>> found = new LinkedHashMap<>();
    after.forEach((column, text) -> {
      if (!Objects.equals(before.get(column), text)) {
        String shown = column.endsWith(INDEX)
            ? column.substring(0, column.length() - INDEX.length()) + "_masked" : column;
        found.put(shown, List.of(shown(before, shown), shown(after, shown)));
      }
    });
    return found;
  }

  private static String shown(Map<String, String> facts, String column) {
    return Objects.requireNonNullElse(facts.get(column), "");
  }

  private @Nullable String index(BlindIndex.Kind kind, @Nullable String number) {
    return number == null ? null : "\\x" + HexFormat.of().formatHex(index.of(kind, number));
  }

  private static @Nullable String text(@Nullable Object value) {
    return value == null ? null : value.toString();
  }
}
