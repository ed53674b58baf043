package org.bangfu.audit.repository;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bangfu.audit.AuditEntry;
import org.bangfu.audit.AuditKey;
import org.bangfu.audit.AuditStore;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcAuditStore implements AuditStore {

  private static final TypeReference<Map<String, String>> WORDS = new TypeReference<>() {
  };
  private static final String COLUMNS = "id, at, staff_id, staff_name, action, object, area, reason, detail::text as detail";

  private final JdbcClient jdbc;
  private final ObjectMapper json;

  JdbcAuditStore(JdbcClient jdbc, ObjectMapper json) {
    this.jdbc = jdbc;
    this.json = json;
  }

  @Override
  public void append(AuditEntry entry) {
    jdbc.sql("""
        insert into audit_entry (at, staff_id, staff_name, action, object, area, reason, detail)
        values (:at, :staffId, :who, :action, :object, :area, :reason, :detail::jsonb)
        """)
        .param("at", moment(entry.at()))
        .param("staffId", entry.staffId())
        .param("who", entry.who())
        .param("action", entry.action())
        .param("object", entry.object())
        .param("area", entry.area())
        .param("reason", entry.reason())
        .param("detail", written(entry.detail()))
        .update();
  }

  @Override
  public List<AuditEntry> page(Query query, @Nullable AuditKey after, int limit) {
    StringBuilder where = new StringBuilder("true");
    Map<String, Object> parameters = new HashMap<>();
    put(where, parameters, "staff_id = :staffId", "staffId", query.staffId());
    put(where, parameters, "action = :action", "action", query.action());
    put(where, parameters, "at >= :from", "from", moment(query.from()));
    put(where, parameters, "at < :before", "before", moment(query.before()));
    if (after != null) {
      put(where, parameters, "(at, id) < (:afterAt, :afterId)", "afterAt", moment(after.at()));
      parameters.put("afterId", after.id());
    }
    return jdbc.sql("select " + COLUMNS + " from audit_entry where " + where + " order by at desc, id desc limit :limit")
        .params(parameters).param("limit", limit).query(this::entry).list();
  }

  /** Steps through the index from action to action: a plain distinct would read every entry. */
  @Override
  public List<String> actions() {
    return jdbc.sql("""
        with recursive known as (
          (select action from audit_entry order by action limit 1)
          union all
          select (select e.action from audit_entry e where e.action > k.action order by e.action limit 1)
          from known k where k.action is not null)
        select action from known where action is not null
        """).query(String.class).list();
  }

  @Override
  public List<AuditEntry> between(long fromId, long toId, int limit) {
    return jdbc.sql("select " + COLUMNS + " from audit_entry where id > :from and id <= :to order by id limit :limit")
        .param("from", fromId).param("to", toId).param("limit", limit).query(this::entry).list();
  }

  private static void put(StringBuilder where, Map<String, Object> parameters, String condition, String name,
      @Nullable Object value) {
    if (value != null) {
      where.append(" and ").append(condition);
      parameters.put(name, value);
    }
  }

  private AuditEntry entry(ResultSet row, int number) throws SQLException {
    return new AuditEntry(row.getLong("id"), row.getObject("at", OffsetDateTime.class).toInstant(),
        row.getObject("staff_id", Long.class), row.getString("staff_name"), row.getString("action"), row.getString("object"),
        row.getString("area"), row.getString("reason"), read(row.getString("detail")));
  }

  private static @Nullable OffsetDateTime moment(@Nullable Instant instant) {
    return instant == null ? null : instant.atOffset(ZoneOffset.UTC);
  }

  private String written(Map<String, String> detail) {
    try {
      return json.writeValueAsString(detail);
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException("words cannot be written as JSON", impossible);
    }
  }

  /** Whoever tampers may leave something else than words: then the entry's text is kept as it is, for the check to find. */
  private Map<String, String> read(String text) {
    try {
      return json.readValue(text, WORDS);
    } catch (JsonProcessingException tampered) {
      return Map.of("?", text);
    }
  }
}
