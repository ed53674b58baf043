package org.bangfu.faults.repository;

import java.time.Instant;
import java.util.List;
import org.bangfu.database.Columns;
import org.bangfu.faults.IdleCaseStore;
import org.bangfu.shared.SqlCondition;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcIdleCases implements IdleCaseStore {

  private final JdbcClient jdbc;

  JdbcIdleCases(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public List<Candidate> candidates(SqlCondition reach, Instant still, Instant now, long after, int limit) {
    return jdbc.sql("""
            select c.id, c.case_no, c.household_id, c.area, c.process, greatest(c.opened_at, (select e.at
              from timeline_entry e where e.case_no = c.case_no and e.kind <> 'NOTE' order by e.at desc limit 1)) moved
            from case_file c
            where c.state = 'OPEN' and c.id > :after and c.opened_at < :still and %s
              and not exists (select 1 from inbox_task t where t.case_no = c.case_no)
              and not exists (select 1 from failed_step f where f.case_no = c.case_no)
              and not exists (select 1 from notice n where n.case_no = c.case_no and n.closed_at is null and n.ends_at > :now)
              and not exists (select 1 from timeline_entry e
                where e.case_no = c.case_no and e.kind <> 'NOTE' and e.at >= :still)
            order by c.id limit :limit""".formatted(reach.sql()))
        .params(reach.parameters()).param("after", after).param("still", Columns.time(still))
        .param("now", Columns.time(now)).param("limit", limit)
        .query((row, number) -> new Candidate(row.getLong("id"), row.getString("case_no"), row.getLong("household_id"),
            row.getString("area"), row.getString("process"), Columns.instant(row, "moved"))).list();
  }
}
