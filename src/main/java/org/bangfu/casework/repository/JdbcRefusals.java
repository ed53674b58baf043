package org.bangfu.casework.repository;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.bangfu.casework.Refusals;
import org.bangfu.database.Columns;
import org.bangfu.privacy.SealedText;
import org.bangfu.shared.BusinessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcRefusals implements Refusals {

  private static final String TABLE = "case_refusal";
  /** What the texts are bound to: the table's first name, which those sealed under it keep. */
  private static final String SEAL = "identification_refusal";

  private final JdbcClient jdbc;
  private final SealedText sealed;
  private final Clock clock;

  JdbcRefusals(JdbcClient jdbc, SealedText sealed, Clock clock) {
    this.jdbc = jdbc;
    this.sealed = sealed;
    this.clock = clock;
  }

  @Override
  public List<Reason> reasons(String process) {
    return jdbc.sql("""
            select code, label from refusal_reason where process = :process and active order by position, code""")
        .param("process", process)
        .query((row, number) -> new Reason(row.getString("code"), row.getString("label"))).list();
  }

  @Override
  public void propose(String caseNo, String step, String reasonCode, String text, long staffId) {
    long id = Columns.nextId(jdbc, TABLE);
    int added = jdbc.sql("""
            insert into case_refusal (id, case_no, step, reason_code, content, staff_id, at)
            select :id, :case, :step, code, :content, :staff, :at from refusal_reason where code = :reason and active""")
        .param("id", id).param("case", caseNo).param("step", step).param("reason", reasonCode)
        .param("content", sealed.seal(text, SEAL, "content", id)).param("staff", staffId)
        .param("at", Columns.time(clock.instant()))
        .update();
    if (added == 0) {
      throw new BusinessException("casework.refusal.reason");
    }
  }

  @Override
  public Optional<Refusal> latest(String caseNo) {
    return jdbc.sql("""
            select r.id, r.step, r.reason_code, w.label, r.content
            from case_refusal r join refusal_reason w on w.code = r.reason_code
            where r.case_no = :case order by r.id desc limit 1""")
        .param("case", caseNo).query(this::read).optional();
  }

  @Override
  public boolean record(String caseNo) {
    return jdbc.sql("""
            update case_refusal set recorded_at = :at
            where id = (select max(id) from case_refusal where case_no = :case)""")
        .param("at", Columns.time(clock.instant())).param("case", caseNo).update() == 1;
  }

  @Override
  public boolean recorded(String caseNo) {
    return jdbc.sql("""
            select exists (select 1 from case_refusal where case_no = :case and recorded_at is not null)""")
        .param("case", caseNo).query(Boolean.class).single();
  }

  @Override
  public void informed(String caseNo, LocalDate day, String how, long staffId) {
    jdbc.sql("""
            update case_refusal set informed_on = :day, informed_how = :how, informed_by = :staff
            where case_no = :case and recorded_at is not null""")
        .param("day", day).param("how", how).param("staff", staffId).param("case", caseNo)
        .update();
  }

  private Refusal read(ResultSet row, int number) throws SQLException {
    long id = row.getLong("id");
    return new Refusal(id, row.getString("step"), new Reason(row.getString("reason_code"), row.getString("label")),
        sealed.open(row.getBytes("content"), SEAL, "content", id));
  }
}
