package org.bangfu.tasks.repository;

import java.util.List;
import java.util.Map;
import org.bangfu.tasks.HeldRows;
import org.bangfu.tasks.TaskRow;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcHeldRows implements HeldRows {

  private final JdbcClient jdbc;

  JdbcHeldRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public List<TaskRow> claimed(long staffId) {
    return jdbc.sql(JdbcTaskRows.SELECT + """
            where t.assignee = :staff and t.instead_of is null and t.group_id <> 'contact:' || :staff
            order by t.due, t.task_id, t.group_id""")
        .param("staff", staffId).query((row, number) -> JdbcTaskRows.row(row)).list();
  }

  @Override
  public List<TaskRow> addressed(long staffId) {
    return jdbc.sql(JdbcTaskRows.SELECT + "where t.group_id = 'contact:' || :staff order by t.due, t.task_id")
        .param("staff", staffId).query((row, number) -> JdbcTaskRows.row(row)).list();
  }

  @Override
  public void regroup(String fromGroup, Map<String, String> toGroups) {
    List<String> tasks = List.copyOf(toGroups.keySet());
    jdbc.sql("""
            update inbox_task t set group_id = m.to_group, version = version + 1
            from unnest(:tasks::text[], :groups::text[]) m(task_id, to_group)
            where t.task_id = m.task_id and t.group_id = :from""")
        .param("tasks", tasks.toArray(String[]::new)).param("groups", tasks.stream().map(toGroups::get).toArray(String[]::new))
        .param("from", fromGroup).update();
  }
}
