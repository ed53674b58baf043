package org.bangfu.identification.repository;

import org.bangfu.database.SqlInvariant;
import org.bangfu.shared.Invariant;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What must hold once an identification has ended. */
@Configuration(proxyBeanMethods = false)
class IdentificationInvariants {

  /**
   * A determined case has its spell, its authorisation and a notice that ran its full days; a refused one a refusal in
   * force and no spell (domain §3).
   */
  @Bean
  Invariant identificationEnds(JdbcClient jdbc) {
    return new SqlInvariant(jdbc, "identification-ends", """
        select format('case=%s outcome=%s', c.case_no, c.outcome)
        from case_file c
        cross join lateral (select
            exists (select 1 from household_spell s where s.opened_by_case = c.case_no) as spell,
            exists (select 1 from identification_authorisation a where a.case_no = c.case_no) as authorised,
            exists (select 1 from notice n where n.case_no = c.case_no and n.closed_at >= n.ends_at) as noticed,
            exists (select 1 from case_refusal r where r.case_no = c.case_no and r.recorded_at is not null)
              as refused) is_there
        where c.process = 'Identification' and (
            c.outcome in ('determined', 'reentered') and not (spell and authorised and noticed and not refused)
            or c.outcome = 'refused' and not (refused and not spell))
        order by c.id
        limit :told""");
  }
}
