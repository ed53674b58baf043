package org.bangfu.households.repository;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.bangfu.households.Household;
import org.bangfu.households.HouseholdQuery;
import org.bangfu.privacy.BlindIndex;
import org.bangfu.shared.AreaCode;
import org.bangfu.shared.BusinessException;
import org.bangfu.shared.PersonalId;
import org.bangfu.shared.SqlCondition;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Statements of the register's lists. What is typed only ever travels as a parameter. */
@Component
class ListSql {

  private static final Pattern NUMBER_BEGINNING = Pattern.compile("[0-9A-Za-z-]{3,40}");
  private static final Pattern DIGITS = Pattern.compile("[0-9]{3,40}");

  private static final String PERSON = """
      select m.household_id from household_member m where m.id_index = :person and m.left_on is null""";
  private static final String NAMED = """
      select m.household_id from household_member m
      where m.left_on is null and name_parts(m.name) @> cast(:parts as text[]) and position(:name in m.name) > 0""";
  private static final String NUMBERED = """
      select n.id from household n
      where n.household_no >= :noLow and n.household_no < :noHigh
        or n.household_no >= :upperLow and n.household_no < :upperHigh""";

  private final JdbcClient jdbc;
  private final BlindIndex index;
  private final Clock clock;

  ListSql(JdbcClient jdbc, BlindIndex index, Clock clock) {
    this.jdbc = jdbc;
    this.index = index;
    this.clock = clock;
  }

  List<Household> page(HouseholdQuery query, SqlCondition reach, HouseholdQuery.@Nullable Key after, int limit) {
    Conditions conditions = conditions(query, reach);
    if (after != null) {
      conditions.and("(h.area, h.household_no) > (:afterArea, :afterNo)",
          Map.of("afterArea", after.area(), "afterNo", after.householdNo()));
    }
    return jdbc.sql(JdbcHouseholds.HOUSEHOLD + conditions.sql() + " order by h.area, h.household_no limit :limit")
        .params(conditions.parameters).param("limit", limit)
        .query(Columns::household).list();
  }

  long count(HouseholdQuery query, SqlCondition reach, long bound) {
    Conditions conditions = conditions(query, reach);
    return jdbc.sql("select count(*) from (select 1 from household h" + conditions.sql() + " limit :bound) counted")
        .params(conditions.parameters).param("bound", bound)
        .query(Long.class).single();
  }

  private Conditions conditions(HouseholdQuery query, SqlCondition reach) {
    Conditions conditions = new Conditions();
    conditions.and(reach.sql(), reach.parameters());
    AreaCode area = query.area();
    if (area != null) {
      conditions.and("h.area >= :areaLow and h.area < :areaHigh",
          Map.of("areaLow", area.range().low(), "areaHigh", area.range().high()));
    }
    if (query.category() != null) {
      conditions.and("h.category = :category", Map.of("category", query.category().name()));
    }
    if (query.type() != null) {
      conditions.and("h.type = :type", Map.of("type", query.type().name()));
    }
    if (!query.text().isEmpty()) {
      text(query.text(), conditions);
    }
    return conditions;
  }

  /**
   * A whole ID number finds its person, digits find a household number from its beginning, the rest a name; letters may be
   * either. A number that reads as an ID number of fifteen digits may still be a household's.
   */
  private void text(String text, Conditions conditions) {
    Optional<PersonalId> person = person(text);
    String number = PersonalId.halfWidth(text);
    if (person.isPresent()) {
      conditions.and("h.id in (" + PERSON + " union all select n.id from household n where n.household_no = :number)",
          Map.of("person", index.of(BlindIndex.Kind.PERSONAL_ID, person.get().value()), "number", number));
    } else if (DIGITS.matcher(number).matches()) {
      conditions.and("h.household_no >= :noLow and h.household_no < :noHigh", range(number, "no"));
    } else if (NUMBER_BEGINNING.matcher(number).matches()) {
      conditions.and("h.id in (" + NAMED + " union all " + NUMBERED + ")", named(text));
      conditions.parameters.putAll(range(number, "no"));
      conditions.parameters.putAll(range(number.toUpperCase(Locale.ROOT), "upper"));
    } else {
      conditions.and("h.id in (" + NAMED + ")", named(text));
    }
  }

  private static Map<String, Object> named(String text) {
    return Map.of("name", text, "parts", parts(text));
  }

  /** Everything that begins with the text: no sign of a number stands behind the delete sign. */
  private static Map<String, Object> range(String text, String stem) {
    return Map.of(stem + "Low", text, stem + "High", text + '\u007f');
  }

  private Optional<PersonalId> person(String text) {
    try {
      return Optional.of(PersonalId.of(text, LocalDate.now(clock)));
    } catch (BusinessException noIdNumber) {
      return Optional.empty();
    }
  }

  /** The neighbouring pairs of the text, or its one letter: what {@code name_parts} indexes. */
  private static String[] parts(String text) {
    int[] letters = text.codePoints().toArray();
    if (letters.length == 1) {
      return new String[] {text};
    }
    String[] pairs = new String[letters.length - 1];
    for (int i = 0; i < pairs.length; i++) {
      pairs[i] = new String(letters, i, 2);
    }
    return pairs;
  }

  private static final class Conditions {

    private final List<String> texts = new ArrayList<>();
    private final Map<String, Object> parameters = new HashMap<>();

    void and(String text, Map<String, Object> values) {
      texts.add(text);
      parameters.putAll(values);
    }

    String sql() {
      return " where " + String.join(" and ", texts);
    }
  }
}
