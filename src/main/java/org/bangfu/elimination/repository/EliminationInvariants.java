package org.bangfu.elimination.repository;

import org.bangfu.database.SqlInvariant;
import org.bangfu.shared.Invariant;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What must hold once monitoring has ended. */
@Configuration(proxyBeanMethods = false)
class EliminationInvariants {

  /**
   * No elimination breaks the gate: an eliminated spell has an answer of the gate with all conditions met, given within
   * the parameter's days before it ended, and a notice that ran its full days (domain §6).
   */
  @Bean
  Invariant eliminationsPassTheGate(JdbcClient jdbc) {
    return new SqlInvariant(jdbc, "eliminations-pass-the-gate", """
        with days as (
          select max(value)::int as gate from parameter_value where key = 'ELIMINATION_GATE_DAYS' and withdrawn_at is null
        )
        select format('spell=%s household=%s case=%s', s.id, s.household_id, s.closed_by_case)
        from household_spell s
        join household_spell_event e on e.spell_id = s.id and e.kind = 'CLOSED' and e.case_no = s.closed_by_case
        cross join days
        where s.closed_why = 'ELIMINATED' and not (
            exists (select 1 from elimination_gate g where g.spell_id = s.id and g.case_no = s.closed_by_case and g.open
              and g.at between e.at - make_interval(days => days.gate) and e.at)
            and exists (select 1 from notice n where n.case_no = s.closed_by_case and n.closed_at >= n.ends_at))
        order by s.id
        limit :told""");
  }

  /** Each elimination in force has its re-check, begun or still to come, and at most one. */
  @Bean
  Invariant eliminationsAreRechecked(JdbcClient jdbc) {
    return new SqlInvariant(jdbc, "eliminations-are-rechecked", """
        select format('spell=%s case=%s', s.id, s.closed_by_case)
        from household_spell s
        where s.closed_why = 'ELIMINATED'
          and not exists (select 1 from elimination_recheck r where r.eliminated_by_case = s.closed_by_case)
        order by s.id
        limit :told""");
  }
}
