package org.bangfu.audit.repository;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Map;
import org.bangfu.audit.AuditEntries;
import org.bangfu.audit.AuditEvent;
import org.bangfu.security.SignedIn;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcAuditEntries implements AuditEntries {

  private final JdbcClient jdbc;
  private final ObjectMapper json;

  JdbcAuditEntries(JdbcClient jdbc, ObjectMapper json) {
    this.jdbc = jdbc;
    this.json = json;
  }

  @Override
  public void append(AuditEvent event, SignedIn who, Instant at) {
    jdbc.sql("""
            insert into audit_entry(at, staff_id, staff_name, action, object, area, reason, detail)
            values (:at, :staff, :name, :action, :object, :area, :reason, :detail::jsonb)""")
        .param("at", Timestamp.from(at)).param("staff", who.staffId()).param("name", who.name())
        .param("action", event.action()).param("object", event.object())
        .param("area", event.area() == null ? null : event.area().value())
        .param("reason", event.reason()).param("detail", write(event.detail()))
        .update();
  }

  private String write(Map<String, String> detail) {
    try {
      return json.writeValueAsString(detail);
    } catch (JsonProcessingException unwritable) {
      throw new IllegalStateException("details are plain words", unwritable);
    }
  }
}
