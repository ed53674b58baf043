package org.bangfu.casework.repository;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.bangfu.casework.Appraisals;
import org.bangfu.database.Columns;
import org.bangfu.households.Category;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcAppraisals implements Appraisals {

  private final JdbcClient jdbc;
  private final Clock clock;

  JdbcAppraisals(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  @Override
  public void add(String caseNo, Appraisal held, long staffId) {
    jdbc.sql("""
            insert into case_appraisal (case_no, held_on, present, votes_for, votes_against, abstained,
              category, staff_id, at)
            values (:case, :held, :present, :for, :against, :abstained, :category, :staff, :at)""")
        .param("case", caseNo).param("held", held.heldOn()).param("present", held.present())
        .param("for", held.votesFor()).param("against", held.votesAgainst()).param("abstained", held.abstained())
        .param("category", Columns.word(held.category())).param("staff", staffId)
        .param("at", Columns.time(clock.instant()))
        .update();
  }

  @Override
  public Optional<Appraisal> latest(String caseNo) {
    return jdbc.sql("select * from case_appraisal where case_no = :case order by id desc limit 1")
        .param("case", caseNo)
        .query((row, number) -> new Appraisal(row.getObject("held_on", LocalDate.class), row.getInt("present"),
            row.getInt("votes_for"), row.getInt("votes_against"), row.getInt("abstained"),
            Columns.constant(Category.class, row.getString("category"))))
        .optional();
  }
}
