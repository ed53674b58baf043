package org.bangfu.elimination.repository;

import java.sql.Types;
import java.time.LocalDate;
import java.util.Optional;
import org.bangfu.database.Columns;
import org.bangfu.elimination.FeedbackStore;
import org.bangfu.privacy.SealedText;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcFeedback implements FeedbackStore {

  private static final String TABLE = "elimination_feedback";

  private final JdbcClient jdbc;
  private final SealedText sealed;

  JdbcFeedback(JdbcClient jdbc, SealedText sealed) {
    this.jdbc = jdbc;
    this.sealed = sealed;
  }

  @Override
  public void add(long spellId, Feedback feedback, long staffId) {
    long id = Columns.nextId(jdbc, TABLE);
    jdbc.sql("""
            insert into elimination_feedback (id, spell_id, case_no, day, content, staff_id, staff_name)
            values (:id, :spell, :case, :day, :content, :staff, :name)""")
        .param("id", id).param("spell", spellId).param("case", feedback.caseNo()).param("day", feedback.day())
        .param("content", sealed.sealOptional(feedback.text(), TABLE, "content", id), Types.BINARY)
        .param("staff", staffId).param("name", feedback.staffName())
        .update();
  }

  @Override
  public Optional<Feedback> latest(long spellId) {
    return jdbc.sql("select * from elimination_feedback where spell_id = :spell order by id desc limit 1")
        .param("spell", spellId)
        .query((row, number) -> new Feedback(row.getString("case_no"), row.getObject("day", LocalDate.class),
            row.getString("staff_name"),
            sealed.openOptional(row.getBytes("content"), TABLE, "content", row.getLong("id"))))
        .optional();
  }
}
