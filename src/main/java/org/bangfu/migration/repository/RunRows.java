package org.bangfu.migration.repository;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.UncheckedIOException;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.bangfu.database.Columns;
import org.bangfu.migration.MovedCase;
import org.bangfu.migration.MovedState;
import org.bangfu.migration.Plan;
import org.bangfu.migration.Reason;
import org.bangfu.migration.Run;
import org.bangfu.migration.RunState;
import org.bangfu.shared.AreaCode;
import org.jspecify.annotations.Nullable;

/** Rows of runs and their cases as values. */
final class RunRows {

  private static final ObjectMapper JSON = JsonMapper.builder().build();

  private RunRows() {
  }

  static String json(Plan plan) {
    try {
      return JSON.writeValueAsString(plan.mapping());
    } catch (JsonProcessingException unwritable) {
      throw new UncheckedIOException("a mapping is a JSON object", unwritable);
    }
  }

  static Run run(ResultSet row) throws SQLException {
    long reverses = row.getLong("reverses");
    boolean back = !row.wasNull();
    return new Run(row.getLong("id"), row.getString("process"), row.getString("process_name"), row.getInt("source_version"),
        row.getInt("target_version"),
        new Plan(row.getString("source_definition"), row.getString("target_definition"), mapping(row.getString("plan"))),
        RunState.valueOf(row.getString("state")), Columns.instant(row, "created_at"), row.getString("created_by"),
        instant(row, "ended_at"), back ? reverses : null, counts(row.getString("counts")));
  }

  static MovedCase movedCase(ResultSet row) throws SQLException {
    String area = row.getString("area");
    return new MovedCase(row.getString("instance_id"), row.getString("case_no"), area == null ? null : AreaCode.of(area),
        MovedState.valueOf(row.getString("state")), reason(row), effect(row), instant(row, "at"));
  }

  static @Nullable Reason reason(ResultSet row) throws SQLException {
    Reason.Code code = Columns.constant(Reason.Code.class, row.getString("reason"));
    return code == null ? null : new Reason(code, row.getString("element"), row.getString("detail"));
  }

  private static MovedCase.@Nullable Effect effect(ResultSet row) throws SQLException {
    Array tasks = row.getArray("tasks");
    return tasks == null ? null : new MovedCase.Effect(words(tasks), words(row.getArray("steps_before")),
        words(row.getArray("steps_after")), instant(row, "due_before"), instant(row, "due_after"),
        row.getBoolean("regrouped"));
  }

  private static List<String> words(Array array) throws SQLException {
    return Columns.words(Objects.requireNonNull(array));
  }

  private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
    OffsetDateTime time = row.getObject(column, OffsetDateTime.class);
    return time == null ? null : time.toInstant();
  }

  private static Map<String, String> mapping(String json) {
    return read(json, new TypeReference<LinkedHashMap<String, String>>() { });
  }

  private static Map<MovedState, Long> counts(String json) {
    Map<MovedState, Long> counts = new EnumMap<>(MovedState.class);
    read(json, new TypeReference<Map<String, Long>>() { })
        .forEach((state, cases) -> counts.put(MovedState.valueOf(state), cases));
    return counts;
  }

  private static <T> T read(String json, TypeReference<T> type) {
    try {
      return JSON.readValue(json, type);
    } catch (JsonProcessingException unreadable) {
      throw new UncheckedIOException("a kept plan is unreadable", unreadable);
    }
  }
}
