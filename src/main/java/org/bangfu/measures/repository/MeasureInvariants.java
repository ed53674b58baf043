package org.bangfu.measures.repository;

import org.bangfu.database.SqlInvariant;
import org.bangfu.shared.Invariant;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What must hold among measures. */
@Configuration(proxyBeanMethods = false)
class MeasureInvariants {

  /**
   * Every measure has ended together with its case, or is live with an open case; one of a spell is live only while the
   * spell runs, one without a spell comes from an emergency relief of the same household.
   */
  @Bean
  Invariant measuresEndWithTheirCases(JdbcClient jdbc) {
    return new SqlInvariant(jdbc, "measures-end-with-their-cases", """
        select format('measure=%s state=%s case=%s', m.id, m.state, coalesce(m.case_no, 'none'))
        from measure m
        left join household_spell s on s.id = m.spell_id
        left join case_file c on c.case_no = m.case_no
        left join case_file r on r.case_no = m.relief_case
        where (m.state in ('OFFERED', 'ACCEPTED', 'DELIVERED'))
            <> (c.state is not distinct from 'OPEN' and s.closed_on is null)
          or s.household_id <> m.household_id
          or r.household_id <> m.household_id
          or m.state in ('DELIVERED', 'CONFIRMED') and m.delivered_on is null
        order by m.id
        limit :told""");
  }
}
