package org.bangfu.assistance.repository;

import java.sql.ResultSet;
import java.util.List;
import java.util.Optional;
import org.bangfu.assistance.ContactChoices;
import org.bangfu.shared.NotFoundException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcContactChoices implements ContactChoices {

  /** Any number of our own, the same on all nodes. */
  private static final long LOCK = 7_202_611_252L;

  private final JdbcClient jdbc;

  JdbcContactChoices(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public void begin(String caseNo, Wanted wanted) {
    jdbc.sql("insert into assistance_contact_choice (case_no, spell_id, transfer) values (:case, :spell, :transfer)")
        .param("case", caseNo).param("spell", wanted.spellId()).param("transfer", wanted.transfer()).update();
  }

  @Override
  public Wanted wanted(String caseNo) {
    return jdbc.sql("select spell_id, transfer from assistance_contact_choice where case_no = :case")
        .param("case", caseNo)
        .query((row, number) -> new Wanted(row.getLong("spell_id"), row.getBoolean("transfer"))).optional()
        .orElseThrow(NotFoundException::new);
  }

  @Override
  public void choose(String caseNo, long staffId, String reason) {
    jdbc.sql("update assistance_contact_choice set staff_id = :staff, reason = :reason where case_no = :case")
        .param("staff", staffId).param("reason", reason).param("case", caseNo).update();
  }

  @Override
  public Optional<Choice> of(String caseNo) {
    return jdbc.sql("""
            select spell_id, staff_id, reason from assistance_contact_choice
            where case_no = :case and staff_id is not null""")
        .param("case", caseNo)
        .query((row, number) -> new Choice(row.getLong("spell_id"), row.getLong("staff_id"), row.getString("reason")))
        .optional();
  }

  @Override
  public void lockMissing() {
    jdbc.sql("select pg_advisory_xact_lock(:lock)").param("lock", LOCK).query((ResultSet row) -> { });
  }

  @Override
  public List<Long> missing(long afterSpell, int limit) {
    return jdbc.sql("""
            select s.id from household_spell s
            where s.closed_on is null and s.id > :after
              and not exists (select 1 from household_contact c where c.spell_id = s.id and c.to_on is null)
              and not exists (select 1 from case_file f
                where f.household_id = s.household_id and f.process = 'AssignContact' and f.state = 'OPEN')
            order by s.id
            limit :limit""")
        .param("after", afterSpell).param("limit", limit)
        .query(Long.class).list();
  }
}
