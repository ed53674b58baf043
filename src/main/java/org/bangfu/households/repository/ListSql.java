package org.bangfu.households.repository;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
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

  /** A whole ID number finds its person, letters and digits a household number from its beginning, the rest a name. */
  private void text(String text, Conditions conditions) {
    Optional<PersonalId> person = person(text);
    if (person.isPresent()) {
      conditions.and("h.id in (select m.household_id from household_member m where m.id_index = :person"
          + " and m.left_on is null)",
          Map.of("person", index.of(BlindIndex.Kind.PERSONAL_ID, person.get().value())));
    } else if (NUMBER_BEGINNING.matcher(text).matches()) {
      conditions.and("h.household_no >= :noLow and h.household_no < :noHigh",
          Map.of("noLow", text, "noHigh", text + '\u007f'));
    } else {
      conditions.and("h.id in (select m.household_id from household_member m where m.left_on is null"
          + " and name_parts(m.name) @> cast(:parts as text[]) and position(:name in m.name) > 0)",
          Map.of("name", text, "parts", parts(text)));
    }
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
