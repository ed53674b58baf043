package org.bangfu.cases.repository;

import java.sql.Types;
import java.time.Instant;
import java.util.List;
import org.bangfu.cases.Note;
import org.bangfu.cases.NoteStore;
import org.bangfu.security.SignedIn;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcNotes implements NoteStore {

  private final JdbcClient jdbc;

  JdbcNotes(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public void append(long householdId, @Nullable String caseNo, String body, Instant at, SignedIn by) {
    jdbc.sql("""
            insert into note(household_id, case_no, written_at, staff_id, staff_name, body)
            values (:household, :caseNo, :at, :staff, :name, :body)""")
        .param("household", householdId).param("caseNo", caseNo, Types.VARCHAR)
        .param("at", Times.column(at)).param("staff", by.staffId()).param("name", by.name()).param("body", body)
        .update();
  }

  @Override
  public List<Note> ofHousehold(long householdId, int limit) {
    return jdbc.sql("""
            select id, household_id, case_no, written_at, staff_name, body from note
            where household_id = :household order by written_at desc, id desc limit :limit""")
        .param("household", householdId).param("limit", limit)
        .query((row, number) -> new Note(row.getLong("id"), row.getLong("household_id"), row.getString("case_no"),
            Times.instant(row, "written_at"), row.getString("staff_name"), row.getString("body")))
        .list();
  }
}
