package org.bangfu.assistance.repository;

import java.util.Optional;
import org.bangfu.assistance.SafetyNetStore;
import org.bangfu.privacy.SealedText;
import org.bangfu.shared.NotFoundException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcSafetyNets implements SafetyNetStore {

  private static final String TABLE = "assistance_safety_net";

  private final JdbcClient jdbc;
  private final SealedText sealed;

  JdbcSafetyNets(JdbcClient jdbc, SealedText sealed) {
    this.jdbc = jdbc;
    this.sealed = sealed;
  }

  @Override
  public void begin(String caseNo, long spellId) {
    jdbc.sql("insert into assistance_safety_net (case_no, spell_id) values (:case, :spell)")
        .param("case", caseNo).param("spell", spellId).update();
  }

  @Override
  public long spellOf(String caseNo) {
    return jdbc.sql("select spell_id from assistance_safety_net where case_no = :case").param("case", caseNo)
        .query(Long.class).optional().orElseThrow(NotFoundException::new);
  }

  @Override
  public void decide(String caseNo, Decision decision, long staffId) {
    jdbc.sql("""
            update assistance_safety_net
            set outcome = :outcome, decided_on = :day, document_no = :document, reason = :reason, staff_id = :staff
            where case_no = :case""")
        .param("outcome", decision.outcome().name()).param("day", decision.decidedOn())
        .param("document", decision.documentNo()).param("reason", sealed.seal(decision.reason(), TABLE, "reason", caseNo))
        .param("staff", staffId).param("case", caseNo).update();
  }

  @Override
  public Optional<Decision> of(String caseNo) {
    return jdbc.sql("select * from assistance_safety_net where case_no = :case and outcome is not null")
        .param("case", caseNo)
        .query((row, number) -> new Decision(Outcome.valueOf(row.getString("outcome")),
            row.getObject("decided_on", java.time.LocalDate.class), row.getString("document_no"),
            sealed.open(row.getBytes("reason"), TABLE, "reason", caseNo)))
        .optional();
  }
}
