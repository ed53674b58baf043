package org.bangfu.identification.repository;

import java.util.Optional;
import org.bangfu.identification.Reentries;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcReentries implements Reentries {

  private final JdbcClient jdbc;

  JdbcReentries(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public void mark(String caseNo, long earlierSpellId) {
    jdbc.sql("insert into identification_reentry (case_no, earlier_spell_id) values (:case, :spell)")
        .param("case", caseNo).param("spell", earlierSpellId).update();
  }

  @Override
  public Optional<Long> earlierSpell(String caseNo) {
    return jdbc.sql("select earlier_spell_id from identification_reentry where case_no = :case").param("case", caseNo)
        .query(Long.class).optional();
  }
}
