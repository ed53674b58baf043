package org.bangfu.absence.repository;

import org.bangfu.database.SqlInvariant;
import org.bangfu.shared.Invariant;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What must hold once somebody has left. */
@Configuration(proxyBeanMethods = false)
class LeavingInvariants {

  /** Nobody who left the last of their postings and got none since has a household or a task in hand. */
  @Bean
  Invariant leaversHoldNothing(JdbcClient jdbc) {
    return new SqlInvariant(jdbc, "leavers-hold-nothing", """
        select format('leaving=%s staff=%s', l.id, l.staff_id)
        from leaving l
        where l.state = 'DONE'
          and not exists (select 1 from posting p where p.staff_id = l.staff_id
            and (p.ended_at is null or p.ended_at >= l.done_at)
            and not exists (select 1 from leaving_posting e where e.leaving_id = l.id and e.posting_id = p.id)
            and (p.valid_to is null or p.valid_to >= cast(l.done_at at time zone 'Asia/Shanghai' as date)))
          and (exists (select 1 from household_contact c where c.staff_id = l.staff_id and c.to_on is null)
            or exists (select 1 from inbox_task t where t.assignee = l.staff_id)
            or exists (select 1 from inbox_task t where t.group_id = 'contact:' || l.staff_id))
        order by l.id
        limit :told""");
  }
}
