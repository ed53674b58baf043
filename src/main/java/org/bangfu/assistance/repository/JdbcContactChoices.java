package org.bangfu.assistance.repository;

import java.util.Optional;
import org.bangfu.assistance.ContactChoices;
import org.bangfu.shared.NotFoundException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcContactChoices implements ContactChoices {

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
}
