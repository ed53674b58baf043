package org.bangfu.figures;

import java.sql.Types;
import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicInteger;
import org.bangfu.cases.Dossiers;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Facts of months as the rooms write them, in a township where no other test leaves any. */
@TestComponent
public class MonthFacts {

  public static final String TOWNSHIP = "500229111000";
  public static final String VILLAGE = "500229111200";
  public static final String OTHER_VILLAGE = "500229111201";

  private static final AtomicInteger NUMBER = new AtomicInteger();

  private final JdbcClient jdbc;
  private final Dossiers dossiers;

  MonthFacts(JdbcClient jdbc, Dossiers dossiers) {
    this.jdbc = jdbc;
    this.dossiers = dossiers;
  }

  public long household(String village) {
    return dossiers.household(village);
  }

  /** A case with a total limit; times as {@code 2026-05-03 10:00}. */
  String opened(long household, String process, String at, String due) {
    return jdbc.sql("""
            insert into case_file(case_no, household_id, head_name, area, process, state, opened_at, opened_by_id, opened_by, total_due)
            select 'ZB-' || :n, id, head_name, area, :process, 'OPEN', cast(:at as timestamptz), 1, '测试', cast(:due as timestamptz)
            from household where id = :household returning case_no""")
        .param("n", NUMBER.incrementAndGet()).param("process", process).param("at", at + "+08").param("due", due + "+08")
        .param("household", household).query(String.class).single();
  }

  void closed(String caseNo, String at, String outcome) {
    jdbc.sql("update case_file set state = 'CLOSED', outcome = :outcome, closed_at = cast(:at as timestamptz) where case_no = :case")
        .param("outcome", outcome).param("at", at + "+08").param("case", caseNo).update();
  }

  /** A spell that is opened on a day by a closed case of its own. */
  public long spell(long household, String day) {
    long spell = jdbc.sql("""
            insert into household_spell(household_id, category, risks, opened_on, opened_by_case)
            values (:household, 'MARGINAL', '{ILLNESS}', cast(:day as date), 'ZB-0') returning id""")
        .param("household", household).param("day", day).query(Long.class).single();
    event(spell, "OPENED", day, null);
    return spell;
  }

  void event(long spell, String kind, String day, String why) {
    jdbc.sql("""
            insert into household_spell_event(spell_id, household_id, kind, day, category, risks, why, case_no, at, staff_name)
            select id, household_id, :kind, cast(:day as date), category, risks, :why, 'ZB-0', cast(:day as date), '系统'
            from household_spell where id = :spell""")
        .param("kind", kind).param("day", day).param("why", why, Types.VARCHAR).param("spell", spell).update();
    jdbc.sql("update household_spell set closed_on = case when :kind = 'CLOSED' then cast(:day as date) end where id = :spell")
        .param("kind", kind).param("day", day).param("spell", spell).update();
  }

  public long visit(long spell, String month) {
    return jdbc.sql("""
            insert into visit(household_id, spell_id, month, due, remind_at, opened_at, late)
            select household_id, id, cast(:month as date), cast(:month as date) + 30, cast(:month as date) + 24,
              cast(:month as date), false from household_spell where id = :spell returning id""")
        .param("month", month).param("spell", spell).query(Long.class).single();
  }

  void visited(long visit, String on, String recordedAt) {
    jdbc.sql("""
            update visit set state = 'DONE', kind = 'HOME', visited_on = cast(:on as date), closed_at = cast(:at as timestamptz)
            where id = :id""").param("on", on).param("at", recordedAt + "+08").param("id", visit).update();
  }

  long measure(long spell, LocalDate planned) {
    return jdbc.sql("""
            insert into measure(household_id, spell_id, risk, type, department, state, planned_for, created_on)
            select household_id, id, 'ILLNESS', 'MEDICAL_AID', 'medical-insurance', 'OFFERED', :planned, :planned
            from household_spell where id = :spell returning id""")
        .param("planned", planned).param("spell", spell).query(Long.class).single();
  }

  void measureEvent(long measure, String state, String at) {
    jdbc.sql("""
            insert into measure_event(measure_id, state, department, staff_id, staff_name, at)
            values (:measure, :state, 'medical-insurance', 1, '测试', cast(:at as timestamptz))""")
        .param("measure", measure).param("state", state).param("at", at + "+08").update();
    jdbc.sql("update measure set state = :state where id = :id").param("state", state).param("id", measure).update();
  }

  void notice(String caseNo, String ends, String closed) {
    jdbc.sql("""
            insert into notice(case_no, posted, days, ends_at, closed_at)
            values (:case, '2026-05-01', 5, cast(:ends as timestamptz), cast(:closed as timestamptz))""")
        .param("case", caseNo).param("ends", ends + "+08").param("closed", closed + "+08").update();
  }

  void refused(String caseNo, String at) {
    jdbc.sql("""
            insert into case_refusal(case_no, step, reason_code, content, staff_id, at, recorded_at)
            values (:case, 'Task_TownshipReview', (select min(code) from refusal_reason), '\\x00', 1,
              cast(:at as timestamptz), cast(:at as timestamptz))""").param("case", caseNo).param("at", at + "+08").update();
  }
}
