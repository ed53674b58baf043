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

  private static final String PERSON = """
      select m.household_id from household_member m where m.id_index = :person and m.left_on is null""";
  private static final String NAMED = """
      select m.household_id from household_member m
      where m.left_on is null and name_parts(m.name) @> cast(:parts as text[]) and position(:name in m.name) > 0""";

  private final JdbcClient jdbc;
  private final BlindIndex index;
  private final Clock clock;

  ListSql(JdbcClient jdbc, BlindIndex index, Clock clock) {
    this.jdbc = jdbc;
    this.index = index;
    this.clock = clock;
  }

  List<Household> page(HouseholdQuery query, SqlCondition reach, HouseholdQuery.@Nullable Key after, int limit) {
    planForTheseValues();
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
    planForTheseValues();
    Conditions conditions = conditions(query, reach);
    return jdbc.sql("select count(*) from (select 1 from household h" + conditions.sql() + conditions.countedBy
            + " limit :bound) counted")
        .params(conditions.parameters).param("bound", bound)
        .query(Long.class).single();
  }

  /**
   * A plan made once for any name and any area walks through the whole county for a rare name: 390 ms at a hundred thousand
   * households, where a plan for the very name takes less than one, and making it half of one.
   */
  private void planForTheseValues() {
    jdbc.sql("set local plan_cache_mode = force_custom_plan").update();
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
    if (query.text().isEmpty()) {
      conditions.countedBy = " order by h.area, h.household_no";
    } else {
      text(query.text(), conditions);
    }
    return conditions;
  }

  /**
   * A whole ID number finds its person, what has a digit in it a household number from its beginning, the rest a name; plain
   * letters may be either. A number that reads as an ID number of fifteen digits may still be a household's.
   */
  private void text(String text, Conditions conditions) {
    Optional<PersonalId> person = person(text);
    String number = PersonalId.halfWidth(text);
    if (person.isPresent()) {
      conditions.and("h.id in (" + PERSON + " union all select n.id from household n where n.household_no = :number)",
          Map.of("person", index.of(BlindIndex.Kind.PERSONAL_ID, person.get().value()), "number", number));
    } else if (!NUMBER_BEGINNING.matcher(number).matches()) {
      conditions.and("h.id in (" + NAMED + ")", named(text));
    } else if (number.chars().anyMatch(Character::isDigit)) {
      numbered(number, conditions);
    } else {
      conditions.and("h.id in (" + NAMED + " union all select n.id from household n where " + range("n", "no") + " or "
          + range("n", "upper") + ")", named(text));
      conditions.parameters.putAll(bounds(number, "no"));
      conditions.parameters.putAll(bounds(number.toUpperCase(Locale.ROOT), "upper"));
    }
  }

  /** As it is typed, or in capitals. */
  private static void numbered(String number, Conditions conditions) {
    conditions.countedBy = " order by h.household_no";
    String capitals = number.toUpperCase(Locale.ROOT);
    if (capitals.equals(number)) {
      conditions.and(range("h", "no"), bounds(number, "no"));
    } else {
      conditions.and("(" + range("h", "no") + " or " + range("h", "upper") + ")", bounds(number, "no"));
      conditions.parameters.putAll(bounds(capitals, "upper"));
    }
  }

  private static Map<String, Object> named(String text) {
    return Map.of("name", text, "parts", parts(text));
  }

  private static String range(String table, String stem) {
    return "%1$s.household_no >= :%2$sLow and %1$s.household_no < :%2$sHigh".formatted(table, stem);
  }

  /** Everything that begins with the text: no sign of a number stands behind the delete sign. */
  private static Map<String, Object> bounds(String text, String stem) {
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
    /** The order of an index: to count a thousand of what is rare, the planner would read the whole table. */
    private String countedBy = "";

    void and(String text, Map<String, Object> values) {
      texts.add(text);
      parameters.putAll(values);
    }

    String sql() {
      return " where " + String.join(" and ", texts);
    }
  }
}
