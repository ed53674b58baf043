package org.bangfu.tasks.repository;

import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import org.bangfu.calendar.Limit;
import org.bangfu.shared.NotFoundException;
import org.bangfu.tasks.StepOption;
import org.bangfu.tasks.TaskRows.NewTask;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Writes new rows of the inbox, one task or a hundred of them by one statement. */
class InboxInserts {

  private record Row(NewTask task, String group) {

    static Stream<Row> of(NewTask task) {
      return task.groups().isEmpty() ? Stream.of(new Row(task, ""))
          : task.groups().stream().map(group -> new Row(task, group));
    }

    @Nullable Integer days() {
      Limit limit = task.limit();
      return limit == null ? null : limit.days();
    }

    @Nullable String unit() {
      Limit limit = task.limit();
      return limit == null ? null : limit.unit().name();
    }
  }

  private final JdbcClient jdbc;
  private final Set<StepOption> stepsSeen = ConcurrentHashMap.newKeySet();

  InboxInserts(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Throws {@link NotFoundException} where a task names the number of no case. */
  void insert(List<NewTask> tasks) {
    List<Row> rows = tasks.stream().flatMap(Row::of).toList();
    int written = jdbc.sql("""
            insert into inbox_task(task_id, group_id, due, due_days, due_unit, escalate_to, area, case_no, household_id,
              head_name, process, definition_id, task_key, task_name, subject, created, priority)
            select n.task_id, n.group_id, n.due::timestamptz, n.days, n.unit, n.escalate_to, c.area, c.case_no,
              c.household_id, c.head_name, n.process, n.definition_id, n.task_key, n.task_name, c.subject,
              n.created::timestamptz, n.priority
            from unnest(:tasks::text[], :groups::text[], :dues::text[], :days::int[], :units::text[], :escalates::text[],
              :cases::text[], :processes::text[], :definitions::text[], :keys::text[], :names::text[], :createds::text[],
              :priorities::int[])
              n(task_id, group_id, due, days, unit, escalate_to, case_no, process, definition_id, task_key, task_name,
                created, priority)
            left join case_file c on c.case_no = n.case_no
            where n.case_no is null or c.case_no is not null""")
        .param("tasks", texts(rows, row -> row.task().taskId())).param("groups", texts(rows, Row::group))
        .param("dues", texts(rows, row -> row.task().due().toString()))
        .param("days", array(rows, Row::days, Integer[]::new)).param("units", texts(rows, Row::unit))
        .param("escalates", texts(rows, row -> row.task().escalateTo())).param("cases", texts(rows, row -> row.task().caseNo()))
        .param("processes", texts(rows, row -> row.task().process()))
        .param("definitions", texts(rows, row -> row.task().definitionId()))
        .param("keys", texts(rows, row -> row.task().taskKey())).param("names", texts(rows, row -> row.task().taskName()))
        .param("createds", texts(rows, row -> row.task().created().toString()))
        .param("priorities", array(rows, row -> row.task().priority(), Integer[]::new))
        .update();
    if (written != rows.size()) {
      throw new NotFoundException();
    }
    tasks.stream().map(task -> new StepOption(task.process(), task.taskKey(), task.taskName())).distinct()
        .forEach(this::remember);
  }

  private static String[] texts(List<Row> rows, Function<Row, @Nullable String> value) {
    return array(rows, value, String[]::new);
  }

  private static <T> T[] array(List<Row> rows, Function<Row, @Nullable T> value, IntFunction<T[]> to) {
    return rows.stream().map(value).toArray(to);
  }

  private void remember(StepOption step) {
    if (!stepsSeen.contains(step)) {
      // Only once it is committed: a rolled back step must be written again.
      TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
        @Override
        public void afterCommit() {
          stepsSeen.add(step);
        }
      });
      jdbc.sql("""
              insert into inbox_step(process, task_key, task_name) values (:process, :key, :name)
              on conflict (process, task_key) do update set task_name = excluded.task_name
              where inbox_step.task_name <> excluded.task_name""")
          .param("process", step.process()).param("key", step.taskKey()).param("name", step.taskName()).update();
    }
  }
}
