package org.bangfu.identification.repository;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import org.bangfu.database.Columns;
import org.bangfu.identification.Clue;
import org.bangfu.identification.Clues;
import org.bangfu.privacy.SealedText;
import org.bangfu.security.SignedIn;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcClues implements Clues {

  private static final String TABLE = "identification_clue";

  private final JdbcClient jdbc;
  private final SealedText sealed;
  private final Clock clock;

  JdbcClues(JdbcClient jdbc, SealedText sealed, Clock clock) {
    this.jdbc = jdbc;
    this.sealed = sealed;
    this.clock = clock;
  }

  @Override
  public void add(String caseNo, Clue clue, SignedIn by) {
    jdbc.sql("""
            insert into identification_clue (case_no, source, urgency, content, registered_by_id, registered_by,
              registered_at)
            values (:case, :source, :urgency, :content, :staff, :name, :at)""")
        .param("case", caseNo).param("source", clue.source().name()).param("urgency", clue.urgency().name())
        .param("content", sealed.seal(clue.description(), TABLE, "content", caseNo))
        .param("staff", by.staffId()).param("name", by.name()).param("at", Columns.time(clock.instant()))
        .update();
  }

  @Override
  public void dispatch(String caseNo, @Nullable String note) {
    jdbc.sql("update identification_clue set dispatch_note = :note where case_no = :case")
        .param("note", sealed.sealOptional(note, TABLE, "dispatch_note", caseNo)).param("case", caseNo)
        .update();
  }

  @Override
  public Kept of(String caseNo) {
    return jdbc.sql("select * from identification_clue where case_no = :case").param("case", caseNo)
        .query(this::read).single();
  }

  private Kept read(ResultSet row, int number) throws SQLException {
    String caseNo = row.getString("case_no");
    Clue clue = new Clue(Clue.Source.valueOf(row.getString("source")), Clue.Urgency.valueOf(row.getString("urgency")),
        sealed.open(row.getBytes("content"), TABLE, "content", caseNo));
    return new Kept(clue, row.getString("registered_by"),
        sealed.openOptional(row.getBytes("dispatch_note"), TABLE, "dispatch_note", caseNo));
  }
}
