package org.bangfu.elimination.repository;

import java.sql.Types;
import org.bangfu.elimination.SpellCases;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcSpellCases implements SpellCases {

  private final JdbcClient jdbc;

  JdbcSpellCases(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public void add(String caseNo, long spellId, @Nullable String detail) {
    jdbc.sql("insert into elimination_case (case_no, spell_id, detail) values (:case, :spell, :detail)")
        .param("case", caseNo).param("spell", spellId).param("detail", detail, Types.VARCHAR)
        .update();
  }

  @Override
  public Matter of(String caseNo) {
    return jdbc.sql("select spell_id, detail from elimination_case where case_no = :case").param("case", caseNo)
        .query((row, number) -> new Matter(row.getLong("spell_id"), row.getString("detail"))).single();
  }
}
