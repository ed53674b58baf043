package org.bangfu.changes.repository;

import java.util.Collection;
import java.util.List;
import org.bangfu.changes.Impact;
import org.bangfu.changes.ImpactStore;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcImpact implements ImpactStore {

  private final JdbcClient jdbc;

  JdbcImpact(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public List<Impact.Running> running(Collection<String> processes) {
    return jdbc.sql("""
            select process, count(*)::int cases from case_file where state = 'OPEN' and process = any(:processes)
            group by process order by process""")
        .param("processes", processes.toArray(String[]::new)).query(Impact.Running.class).list();
  }

  @Override
  public List<Impact.Standing> standing(Collection<String> processes) {
    return jdbc.sql("""
            select process, task_key step, min(task_name) "name", count(distinct task_id)::int tasks from inbox_task
            where process = any(:processes) group by process, task_key order by process, task_key""")
        .param("processes", processes.toArray(String[]::new)).query(Impact.Standing.class).list();
  }
}
