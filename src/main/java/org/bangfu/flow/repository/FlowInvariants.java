package org.bangfu.flow.repository;

import org.bangfu.database.SqlInvariant;
import org.bangfu.shared.Invariant;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What must hold between the runs of steps and their sums. */
@Configuration(proxyBeanMethods = false)
class FlowInvariants {

  /** Each run stands in the sums of its month once, or is still to be counted. */
  @Bean
  Invariant flowCounts(JdbcClient jdbc) {
    return new SqlInvariant(jdbc, "flow-counts", """
        with runs as (
          select date_trunc('month', r.ended at time zone 'Asia/Shanghai')::date as month, count(*) number,
            count(u.task_id) uncounted
          from step_run r left join step_run_uncounted u using (task_id)
          where r.area is not null
          group by 1
        ), sums as (
          select month, sum(withdrawn + coalesce((select sum(n) from unnest(runs) n), 0)) counted
          from step_month where right(area, 6) = '000000' group by month
        )
        select format('month=%s runs=%s counted=%s uncounted=%s', month, coalesce(number, 0), coalesce(counted, 0),
                 coalesce(uncounted, 0))
        from runs full join sums using (month)
        where coalesce(number, 0) <> coalesce(counted, 0) + coalesce(uncounted, 0)
        order by month
        limit :told""");
  }
}
