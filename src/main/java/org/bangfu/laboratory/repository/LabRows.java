package org.bangfu.laboratory.repository;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.UncheckedIOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.bangfu.database.Columns;
import org.bangfu.laboratory.LabCase;
import org.bangfu.laboratory.LabRun;
import org.bangfu.laboratory.LabStore.Past;
import org.bangfu.laboratory.Verdict;
import org.bangfu.shared.AreaCode;
import org.jspecify.annotations.Nullable;

/** Rows of the laboratory as values. */
final class LabRows {

  private static final ObjectMapper JSON = JsonMapper.builder().build();
  private static final TypeReference<LinkedHashMap<String, @Nullable Object>> VALUES = new TypeReference<>() { };
  private static final TypeReference<Map<Verdict, Long>> COUNTS = new TypeReference<>() { };

  private LabRows() {
  }

  static LabRun run(ResultSet row) throws SQLException {
    OffsetDateTime ended = row.getObject("ended_at", OffsetDateTime.class);
    return new LabRun(row.getLong("id"), row.getLong("draft_id"), row.getString("file"), row.getString("decision"),
        row.getString("content"), row.getInt("months"), LabRun.State.valueOf(row.getString("state")),
        Columns.instant(row, "created_at"), row.getString("created_by"), ended == null ? null : ended.toInstant(),
        parse(row.getString("counts"), COUNTS));
  }

  static Past past(ResultSet row) throws SQLException {
    String facts = row.getString("facts");
    return new Past(row.getLong("id"), row.getString("case_no"), row.getString("area"),
        facts == null ? null : values(facts), values(row.getString("outputs")));
  }

  static LabCase found(ResultSet row) throws SQLException {
    Verdict verdict = Verdict.valueOf(row.getString("verdict"));
    Map<String, @Nullable Object> before = values(row.getString("before"));
    return new LabCase(row.getLong("record_id"), row.getString("case_no"), AreaCode.of(row.getString("area")),
        Columns.instant(row, "at"), row.getInt("table_version"), values(row.getString("facts")), before,
        verdict == Verdict.SAME ? before : values(row.getString("outputs")), Columns.words(row.getArray("before_rules")),
        Columns.words(row.getArray("rules")), verdict, Columns.words(row.getArray("missing")));
  }

  static Map<String, @Nullable Object> values(@Nullable String json) {
    return json == null ? Map.of() : parse(json, VALUES);
  }

  static String json(Map<String, @Nullable Object> values) {
    try {
      return JSON.writeValueAsString(values);
    } catch (JsonProcessingException unwritable) {
      throw new UncheckedIOException("answers of a table are plain", unwritable);
    }
  }

  private static <T> T parse(String json, TypeReference<T> type) {
    try {
      return JSON.readValue(json, type);
    } catch (JsonProcessingException unreadable) {
      throw new UncheckedIOException("kept values are unreadable", unreadable);
    }
  }
}
