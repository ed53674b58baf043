package org.bangfu.households.repository;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.bangfu.households.ChangeKind;
import org.bangfu.households.HouseholdChange;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of what was otherwise before. */
@Component
class ChangeRows {

  private static final TypeReference<Map<String, List<String>>> DETAIL = new TypeReference<>() { };

  private final JdbcClient jdbc;
  private final ObjectMapper json;
  private final Clock clock;

  ChangeRows(JdbcClient jdbc, ObjectMapper json, Clock clock) {
    this.jdbc = jdbc;
    this.json = json;
    this.clock = clock;
  }

  void append(long householdId, ChangeKind kind, String byName, Map<String, List<String>> detail) {
    jdbc.sql("""
            insert into household_change (household_id, at, by_name, source, kind, detail)
            values (:household, :at, :by, 'CASE', :kind, cast(:detail as jsonb))""")
        .param("household", householdId).param("at", Columns.time(clock.instant())).param("by", byName)
        .param("kind", kind.name()).param("detail", written(detail))
        .update();
  }

  List<HouseholdChange> latest(long householdId, int limit) {
    return jdbc.sql("""
            select c.*, m.name as member_name from household_change c
            left join household_member m on m.id = c.member_id
            where c.household_id = :household order by c.at desc, c.id desc limit :limit""")
        .param("household", householdId).param("limit", limit)
        .query(this::change).list();
  }

  private HouseholdChange change(ResultSet row, int number) throws SQLException {
    return new HouseholdChange(Columns.instant(row, "at"), row.getString("by_name"), row.getString("source"),
        ChangeKind.valueOf(row.getString("kind")), row.getString("member_name"), read(row.getString("detail")));
  }

  private String written(Map<String, List<String>> detail) {
    try {
      return json.writeValueAsString(detail);
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private Map<String, List<String>> read(String detail) {
    try {
      return json.readValue(detail, DETAIL);
    } catch (JsonProcessingException damaged) {
      throw new IllegalStateException("household_change.detail is damaged", damaged);
    }
  }
}
