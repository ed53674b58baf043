package org.bangfu.casework.repository;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.bangfu.casework.Reviews;
import org.bangfu.database.Columns;
import org.bangfu.households.Category;
import org.bangfu.privacy.SealedText;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcReviews implements Reviews {

  private static final String TABLE = "case_review";
  /** What the texts are bound to: the table's first name, which those sealed under it keep. */
  private static final String SEAL = "identification_review";

  private final JdbcClient jdbc;
  private final SealedText sealed;
  private final Clock clock;

  JdbcReviews(JdbcClient jdbc, SealedText sealed, Clock clock) {
    this.jdbc = jdbc;
    this.sealed = sealed;
    this.clock = clock;
  }

  @Override
  public void add(String caseNo, Review review, long staffId) {
    long id = Columns.nextId(jdbc, TABLE);
    jdbc.sql("""
            insert into case_review (id, case_no, level, outcome, return_to, reason, category, document_no,
              decided_on, staff_id, at)
            values (:id, :case, :level, :outcome, :returnTo, :reason, :category, :document, :decided, :staff, :at)""")
        .param("id", id).param("case", caseNo).param("level", review.level().name())
        .param("outcome", review.outcome().name()).param("returnTo", review.returnTo())
        .param("reason", sealed.sealOptional(review.reason(), SEAL, "reason", id))
        .param("category", Columns.word(review.category())).param("document", review.documentNo())
        .param("decided", review.decidedOn()).param("staff", staffId).param("at", Columns.time(review.at()))
        .update();
  }

  @Override
  public Optional<Review> latest(String caseNo) {
    return jdbc.sql("select * from case_review where case_no = :case order by id desc limit 1")
        .param("case", caseNo).query(this::read).optional();
  }

  @Override
  public Optional<Review> latest(String caseNo, Level level) {
    return jdbc.sql("""
            select * from case_review where case_no = :case and level = :level order by id desc limit 1""")
        .param("case", caseNo).param("level", level.name()).query(this::read).optional();
  }

  @Override
  public void announced(String caseNo, LocalDate day, String place, long staffId) {
    jdbc.sql("""
            insert into case_announcement (case_no, announced_on, place, staff_id, at)
            values (:case, :day, :place, :staff, :at)""")
        .param("case", caseNo).param("day", day).param("place", place).param("staff", staffId)
        .param("at", Columns.time(clock.instant()))
        .update();
  }

  private Review read(ResultSet row, int number) throws SQLException {
    return new Review(Level.valueOf(row.getString("level")), Outcome.valueOf(row.getString("outcome")),
        row.getString("return_to"),
        sealed.openOptional(row.getBytes("reason"), SEAL, "reason", row.getLong("id")),
        Columns.constant(Category.class, row.getString("category")), row.getString("document_no"),
        row.getObject("decided_on", LocalDate.class), Columns.instant(row, "at"));
  }
}
