package org.bangfu.cases.repository;

import org.bangfu.database.SqlInvariant;
import org.bangfu.shared.Invariant;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What must hold among the case files. */
@Configuration(proxyBeanMethods = false)
class CaseInvariants {

  /** A household has one open identification at most. */
  @Bean
  Invariant oneOpenIdentification(JdbcClient jdbc) {
    return new SqlInvariant(jdbc, "one-open-identification", """
        select format('household=%s cases=%s', household_id, string_agg(case_no, ',' order by case_no))
        from case_file
        where process = 'Identification' and state = 'OPEN'
        group by household_id
        having count(*) > 1
        limit :told""");
  }

  /** The clock of a closed case does not stand still any more. */
  @Bean
  Invariant pausesEndWithTheirCases(JdbcClient jdbc) {
    return new SqlInvariant(jdbc, "pauses-end-with-their-cases", """
        select format('case=%s pause=%s until=%s', p.case_no, p.id, p.until_day)
        from case_pause p join case_file c on c.case_no = p.case_no
        where c.state = 'CLOSED' and (p.ended_at is null
          or p.until_day > cast(c.closed_at at time zone 'Asia/Shanghai' as date))
        order by p.id
        limit :told""");
  }
}
