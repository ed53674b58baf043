package org.bangfu.cases.repository;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.util.List;
import org.bangfu.cases.Note;
import org.bangfu.cases.NoteStore;
import org.bangfu.privacy.FieldCipher;
import org.bangfu.privacy.Place;
import org.bangfu.security.SignedIn;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Notes are free text about people, so they are kept encrypted; those from before that stay readable. */
@Repository
class JdbcNotes implements NoteStore {

  private final JdbcClient jdbc;
  private final FieldCipher cipher;

  JdbcNotes(JdbcClient jdbc, FieldCipher cipher) {
    this.jdbc = jdbc;
    this.cipher = cipher;
  }

  @Override
  public void append(long householdId, @Nullable String caseNo, String body, Instant at, SignedIn by) {
    long id = jdbc.sql("select nextval(pg_get_serial_sequence('note', 'id'))").query(Long.class).single();
    jdbc.sql("""
            insert into note(id, household_id, case_no, written_at, staff_id, staff_name, content)
            overriding system value values (:id, :household, :caseNo, :at, :staff, :name, :content)""")
        .param("id", id).param("household", householdId).param("caseNo", caseNo, Types.VARCHAR)
        .param("at", Times.column(at)).param("staff", by.staffId()).param("name", by.name())
        .param("content", cipher.encrypt(body.getBytes(StandardCharsets.UTF_8), place(id)))
        .update();
  }

  @Override
  public List<Note> ofHousehold(long householdId, int limit) {
    return jdbc.sql("""
            select id, household_id, case_no, written_at, staff_name, body, content from note
            where household_id = :household order by written_at desc, id desc limit :limit""")
        .param("household", householdId).param("limit", limit)
        .query((row, number) -> new Note(row.getLong("id"), row.getLong("household_id"), row.getString("case_no"),
            Times.instant(row, "written_at"), row.getString("staff_name"), body(row)))
        .list();
  }

  private String body(ResultSet row) throws SQLException {
    byte[] content = row.getBytes("content");
    return content == null ? row.getString("body")
        : new String(cipher.decrypt(content, place(row.getLong("id"))), StandardCharsets.UTF_8);
  }

  private static Place place(long id) {
    return new Place("note", "content", Long.toString(id));
  }
}
