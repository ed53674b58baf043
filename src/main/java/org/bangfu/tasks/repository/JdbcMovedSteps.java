package org.bangfu.tasks.repository;

import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import org.bangfu.calendar.Limit;
import org.bangfu.database.Columns;
import org.bangfu.tasks.MovedStepStore;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcMovedSteps implements MovedStepStore {

  private final JdbcClient jdbc;

  JdbcMovedSteps(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public List<Row> lock(Collection<String> taskIds) {
    return taskIds.isEmpty() ? List.of() : jdbc.sql("""
            select task_id, group_id, definition_id, task_key, due, created from inbox_task
            where task_id = any(:tasks) order by task_id, group_id for update""")
        .param("tasks", taskIds.toArray(String[]::new))
        .query((row, number) -> new Row(row.getString("task_id"), row.getString("group_id"),
            row.getString("definition_id"), row.getString("task_key"), Columns.instant(row, "due"),
            Columns.instant(row, "created"))).list();
  }

  @Override
  public void name(List<Named> steps) {
    if (steps.isEmpty()) {
      return;
    }
    jdbc.sql("""
            with now as (
              select * from unnest(:tasks::text[], :processes::text[], :definitions::text[], :keys::text[], :names::text[])
                n(task_id, process, definition_id, task_key, task_name)
            ), seen as (
              insert into inbox_step(process, task_key, task_name)
              select distinct n.process, n.task_key, n.task_name from now n
              where not exists (select 1 from inbox_step s
                where (s.process, s.task_key, s.task_name) = (n.process, n.task_key, n.task_name))
              on conflict (process, task_key) do update set task_name = excluded.task_name
            )
            update inbox_task t set definition_id = n.definition_id, task_key = n.task_key, task_name = n.task_name,
              version = t.version + 1
            from now n where t.task_id = n.task_id""")
        .param("tasks", texts(steps, Named::taskId)).param("processes", texts(steps, Named::process))
        .param("definitions", texts(steps, Named::definitionId)).param("keys", texts(steps, Named::step))
        .param("names", texts(steps, Named::name)).update();
  }

  @Override
  public void due(List<Due> steps) {
    if (steps.isEmpty()) {
      return;
    }
    jdbc.sql("""
            update inbox_task t set due = n.due::timestamptz, due_days = n.days, due_unit = n.unit, escalate_to = n.escalate_to
            from unnest(:tasks::text[], :dues::text[], :days::int[], :units::text[], :escalates::text[])
              n(task_id, due, days, unit, escalate_to)
            where t.task_id = n.task_id""")
        .param("tasks", texts(steps, Due::taskId)).param("dues", texts(steps, step -> step.due().toString()))
        .param("days", steps.stream().map(step -> ofLimit(step, Limit::days)).toArray(Integer[]::new))
        .param("units", texts(steps, step -> ofLimit(step, limit -> limit.unit().name())))
        .param("escalates", texts(steps, Due::escalateTo)).update();
  }

  @Override
  public void regroup(String taskId, Collection<String> groups) {
    jdbc.sql("""
            insert into inbox_task(task_id, group_id, due, due_days, due_unit, escalate_to, area, case_no, household_id,
              head_name, process, definition_id, task_key, task_name, subject, created, priority, version)
            select distinct on (g.id) t.task_id, g.id, t.due, t.due_days, t.due_unit, t.escalate_to, t.area, t.case_no,
              t.household_id, t.head_name, t.process, t.definition_id, t.task_key, t.task_name, t.subject, t.created,
              t.priority, t.version
            from inbox_task t cross join unnest(:groups::text[]) g(id) where t.task_id = :task
            on conflict (task_id, group_id) do nothing""")
        .param("groups", groups.toArray(String[]::new)).param("task", taskId).update();
    jdbc.sql("delete from inbox_task where task_id = :task and not group_id = any(:groups)")
        .param("groups", groups.toArray(String[]::new)).param("task", taskId).update();
  }

  private static <T> @Nullable T ofLimit(Due step, Function<Limit, T> value) {
    Limit limit = step.limit();
    return limit == null ? null : value.apply(limit);
  }

  private static <S> String[] texts(List<S> steps, Function<S, @Nullable String> value) {
    return steps.stream().map(value).toArray(String[]::new);
  }
}
