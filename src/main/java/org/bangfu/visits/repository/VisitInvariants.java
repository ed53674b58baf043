package org.bangfu.visits.repository;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.bangfu.database.SqlInvariant;
import org.bangfu.shared.Invariant;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What must hold of visits, whatever stopped in between (security.md §5). */
@Configuration(proxyBeanMethods = false)
class VisitInvariants {

  /** Each running spell has a visit for each month from its first to that of the last cycle. */
  @Bean
  Invariant visitsComplete(JdbcClient jdbc) {
    return new Complete(jdbc);
  }

  /** A household has one visit a month: the rows say so by a unique key, the open cases have to say the same. */
  @Bean
  Invariant visitsOnce(JdbcClient jdbc) {
    return new SqlInvariant(jdbc, "visits-once", """
        select format('household=%s case=%s has an open case that is the visit of no month', c.household_id, c.case_no)
        from case_file c
        where c.process = 'MonthlyVisit' and c.state = 'OPEN'
          and not exists (select 1 from visit v where v.case_no = c.case_no and v.state = 'OPEN')
        order by c.id
        limit :told""");
  }

  /** Each open visit has its open case, each ended one a closed case with the same end. */
  @Bean
  Invariant visitsHaveCases(JdbcClient jdbc) {
    return new SqlInvariant(jdbc, "visits-have-cases", """
        select format('visit=%s month=%s state=%s case=%s case-state=%s outcome=%s', v.id, v.month, v.state, v.case_no,
                 c.state, c.outcome)
        from visit v
        left join case_file c on c.case_no = v.case_no
        where c.case_no is null or (v.state = 'OPEN') <> (c.state = 'OPEN')
          or c.state = 'CLOSED' and c.outcome <> 'visit-' || lower(v.state)
          or v.state = 'DONE' and not exists (select 1 from visit_record r where r.visit_id = v.id)
        order by v.id
        limit :told""");
  }

  /** Nothing is told while a cycle runs, nor of spells that began, or began again, after the last one: the next look opens theirs. */
  private record Complete(JdbcClient jdbc) implements Invariant {

    @Override
    public String name() {
      return "visits-complete";
    }

    @Override
    public List<String> violations() {
      return jdbc.sql("""
              select format('spell=%s household=%s month=%s has no visit', spell_id, household_id, month)
              from (""" + VisitSql.NEEDED + """
              ) missing
              where not exists (select 1 from act_ru_job j where j.process_def_key_ = 'VisitCycle'
                  and j.process_instance_id_ is not null and j.retries_ > 0)
                and exists (select 1 from visit_cycle c where c.month >= missing.month and c.begun_at >= (
                  select coalesce(max(e.at), '-infinity') from household_spell_event e
                  where e.spell_id = missing.spell_id and e.kind in ('OPENED', 'REOPENED')))
              order by spell_id, month
              limit :told""")
          .param("last", lastCycle()).param("before", sameMonthBefore()).param("told", TOLD)
          .query(String.class).list();
    }

    private LocalDate lastCycle() {
      return jdbc.sql("select coalesce(max(month), '2000-01-01') from visit_cycle")
          .query((row, number) -> row.getObject(1, LocalDate.class)).single();
    }

    /** The strictest value ever in force, so that a changed parameter accuses nobody. */
    private int sameMonthBefore() {
      return jdbc.sql("select coalesce(min(value), 1) from parameter_value where key = 'VISIT_SAME_MONTH_BEFORE'")
          .query(BigDecimal.class).single().intValue();
    }
  }
}
