package org.bangfu.elimination.repository;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Optional;
import org.bangfu.database.Columns;
import org.bangfu.elimination.GateCondition;
import org.bangfu.elimination.GateResult;
import org.bangfu.elimination.GateStore;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcGates implements GateStore {

  private static final TypeReference<List<GateCondition>> CONDITIONS = new TypeReference<>() { };

  private final JdbcClient jdbc;
  private final ObjectMapper json;

  JdbcGates(JdbcClient jdbc, ObjectMapper json) {
    this.jdbc = jdbc;
    this.json = json;
  }

  @Override
  public void add(String caseNo, long spellId, GateResult result) {
    jdbc.sql("""
            insert into elimination_gate (case_no, spell_id, open, conditions, table_version, at)
            values (:case, :spell, :open, cast(:conditions as jsonb), :version, :at)""")
        .param("case", caseNo).param("spell", spellId).param("open", result.open())
        .param("conditions", write(result.conditions())).param("version", result.tableVersion())
        .param("at", Columns.time(result.at()))
        .update();
  }

  @Override
  public Optional<GateResult> latest(String caseNo) {
    return jdbc.sql("select * from elimination_gate where case_no = :case order by id desc limit 1")
        .param("case", caseNo)
        .query((row, number) -> new GateResult(read(row.getString("conditions")), row.getInt("table_version"),
            Columns.instant(row, "at")))
        .optional();
  }

  private String write(List<GateCondition> conditions) {
    try {
      return json.writeValueAsString(conditions);
    } catch (JsonProcessingException unwritable) {
      throw new IllegalStateException("a gate's conditions are plain", unwritable);
    }
  }

  private List<GateCondition> read(String text) {
    try {
      return json.readValue(text, CONDITIONS);
    } catch (JsonProcessingException unreadable) {
      throw new IllegalStateException("a kept gate result is unreadable", unreadable);
    }
  }
}
