package org.bangfu.decisions.repository;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.bangfu.decisions.Decisions;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcDecisions implements Decisions {

  private static final TypeReference<LinkedHashMap<String, @Nullable Object>> VALUES = new TypeReference<>() { };

  private final JdbcClient jdbc;
  private final ObjectMapper json;
  private final Clock clock;

  JdbcDecisions(JdbcClient jdbc, ObjectMapper json, Clock clock) {
    this.jdbc = jdbc;
    this.json = json;
    this.clock = clock;
  }

  @Override
  public void add(String caseNo, Decision decision) {
    jdbc.sql("""
            insert into decision_record (case_no, decision, table_version, inputs, facts, outputs, rules, at)
            values (:case, :table, :version, cast(:inputs as jsonb), cast(:facts as jsonb), cast(:outputs as jsonb),
              cast(:rules as varchar[]), :at)""")
        .param("case", caseNo).param("table", decision.table()).param("version", decision.version())
        .param("inputs", write(decision.inputs())).param("facts", write(decision.facts()))
        .param("outputs", write(decision.outputs()))
        .param("rules", decision.rules().toArray(String[]::new)).param("at", clock.instant().atOffset(ZoneOffset.UTC))
        .update();
  }

  @Override
  public List<Decision> of(String caseNo) {
    return jdbc.sql("select * from decision_record where case_no = :case order by id desc limit 100")
        .param("case", caseNo).query(this::read).list();
  }

  private Decision read(ResultSet row, int number) throws SQLException {
    return new Decision(row.getString("decision"), row.getInt("table_version"), parse(row.getString("inputs")),
        parse(row.getString("facts")), parse(row.getString("outputs")), List.of((String[]) row.getArray("rules").getArray()));
  }

  private Map<String, @Nullable Object> parse(@Nullable String text) {
    try {
      return text == null ? Map.of() : json.readValue(text, VALUES);
    } catch (JsonProcessingException unreadable) {
      throw new IllegalStateException("a kept decision is unreadable", unreadable);
    }
  }

  private String write(Map<String, @Nullable Object> values) {
    try {
      return json.writeValueAsString(values);
    } catch (JsonProcessingException unwritable) {
      throw new IllegalStateException("a decision's values are plain", unwritable);
    }
  }
}
