package org.bangfu.elimination.repository;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.bangfu.database.Columns;
import org.bangfu.elimination.RecheckStore;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcRechecks implements RecheckStore {

  private static final String DUE = "where r.due_on <= :day and r.case_no is null and r.cancelled_at is null ";

  private final JdbcClient jdbc;
  private final Clock clock;

  JdbcRechecks(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  @Override
  public void plan(long spellId, String eliminatedBy, LocalDate dueOn) {
    jdbc.sql("""
            insert into elimination_recheck (spell_id, eliminated_by_case, due_on) values (:spell, :case, :due)
            on conflict (eliminated_by_case) do nothing""")
        .param("spell", spellId).param("case", eliminatedBy).param("due", dueOn)
        .update();
  }

  @Override
  public List<Due> takeDue(LocalDate day, int limit) {
    return jdbc.sql("""
            select r.id, r.spell_id, s.household_id
            from elimination_recheck r join household_spell s on s.id = r.spell_id
            """ + DUE + "order by r.due_on, r.id limit :limit for update of r skip locked")
        .param("day", day).param("limit", limit)
        .query((row, number) -> new Due(row.getLong("id"), row.getLong("spell_id"), row.getLong("household_id")))
        .list();
  }

  @Override
  public boolean anyDue(LocalDate day) {
    return jdbc.sql("select exists (select 1 from elimination_recheck r " + DUE + ")").param("day", day)
        .query(Boolean.class).single();
  }

  @Override
  public void begun(long id, String caseNo) {
    jdbc.sql("update elimination_recheck set case_no = :case where id = :id and case_no is null")
        .param("case", caseNo).param("id", id).update();
  }

  @Override
  public void ended(String caseNo, String outcome) {
    jdbc.sql("update elimination_recheck set outcome = :outcome where case_no = :case")
        .param("outcome", outcome).param("case", caseNo).update();
  }

  @Override
  public String outcome(String caseNo) {
    return jdbc.sql("select outcome from elimination_recheck where case_no = :case and outcome is not null")
        .param("case", caseNo).query(String.class).single();
  }

  @Override
  public void cancel(long householdId) {
    jdbc.sql("""
            update elimination_recheck r set cancelled_at = :now
            from household_spell s
            where s.id = r.spell_id and s.household_id = :household and r.case_no is null and r.cancelled_at is null""")
        .param("now", Columns.time(clock.instant())).param("household", householdId).update();
  }
}
