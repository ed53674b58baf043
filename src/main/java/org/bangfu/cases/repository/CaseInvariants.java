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
}
