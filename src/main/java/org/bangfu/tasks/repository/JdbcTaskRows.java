package org.bangfu.tasks.repository;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.bangfu.calendar.Limit;
import org.bangfu.calendar.Paused;
import org.bangfu.database.Columns;
import org.bangfu.security.InsteadOf;
import org.bangfu.security.WorkKind;
import org.bangfu.shared.AreaCode;
import org.bangfu.tasks.RowKey;
import org.bangfu.tasks.StepEnd;
import org.bangfu.tasks.StepOption;
import org.bangfu.tasks.TaskRow;
import org.bangfu.tasks.TaskRows;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcTaskRows implements TaskRows {

  private static final String COLUMNS = """
      t.task_id, t.group_id, t.due, t.due_days, t.due_unit, t.escalate_to, t.area, t.case_no, t.household_id, t.head_name,
      t.process, t.definition_id, t.task_key, t.task_name, t.subject, t.created, t.priority, t.assignee, t.version,
      t.work_kind, t.waited, t.instead_of, (select a.name from staff_member a where a.id = t.instead_of) instead_name""";

  static final String SELECT = "select " + COLUMNS
      + ", (select s.name from staff_member s where s.id = t.assignee) assignee_name from inbox_task t ";

  private final JdbcClient jdbc;
  private final InboxInserts inserts;
  private final ThreadLocal<@Nullable List<NewTask>> waiting = new ThreadLocal<>();

  JdbcTaskRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
    this.inserts = new InboxInserts(jdbc);
  }

  @Override
  public void insert(NewTask task) {
    List<NewTask> together = waiting.get();
    if (together == null) {
      inserts.insert(List.of(task));
    } else {
      together.add(task);
    }
  }

  @Override
  public void together(Runnable work) {
    List<NewTask> together = new ArrayList<>();
    waiting.set(together);
    try {
      work.run();
    } finally {
      waiting.remove();
    }
    if (!together.isEmpty()) {
      inserts.insert(together);
    }
  }

  @Override
  public void assign(String taskId, @Nullable Long staffId) {
    jdbc.sql("update inbox_task set assignee = :staff::bigint, instead_of = null, version = version + 1 where task_id = :task")
        .param("staff", staffId).param("task", taskId).update();
  }

  @Override
  public void waited(String taskId, Instant due, Paused waited) {
    jdbc.sql("update inbox_task set due = :due, waited = :waited, version = version + 1 where task_id = :task")
        .param("due", Columns.time(due)).param("waited", waited.text(), Types.VARCHAR).param("task", taskId).update();
  }

  @Override
  public void standIn(String taskId, long absentId) {
    jdbc.sql("update inbox_task set instead_of = :absent where task_id = :task")
        .param("absent", absentId).param("task", taskId).update();
  }

  @Override
  public List<TaskRow> concerned(long staffId) {
    return jdbc.sql(SELECT + """
            where (t.assignee = :staff or t.assignee is null and t.group_id = 'contact:' || :staff)
              and not exists (select 1 from inbox_task o where o.task_id = t.task_id and o.group_id < t.group_id)
            order by t.due, t.task_id""")
        .param("staff", staffId)
        .query((row, number) -> row(row)).list();
  }

  @Override
  public List<TaskRow> heldInstead() {
    return jdbc.sql(SELECT + """
            where t.instead_of is not null and not exists (select 1 from inbox_task o
              where o.task_id = t.task_id and o.group_id < t.group_id)
            order by t.task_id""")
        .query((row, number) -> row(row)).list();
  }

  @Override
  public void regroup(String taskId, String fromGroup, String toGroup) {
    jdbc.sql("""
            update inbox_task set group_id = :to, version = version + 1
            where task_id = :task and group_id = :from""")
        .param("to", toGroup).param("task", taskId).param("from", fromGroup).update();
  }

  @Override
  public boolean end(String taskId, int modelVersion, StepEnd how, Instant at) {
    // One statement, since every completion pays for it. A task of several groups has several rows and was one run.
    return !jdbc.sql("""
            with draft as (delete from task_draft where task_id = :task),
            gone as (delete from inbox_task where task_id = :task returning process, task_key, case_no, area, created,
              waited),
            run as (
              insert into step_run(task_id, process, model_version, step, case_no, area, began, ended, how)
              select :task, process, :version, task_key, case_no, area, created, :at, :how from gone limit 1
              returning task_id
            ),
            uncounted as (insert into step_run_uncounted(task_id) select task_id from run)
            select waited from gone where waited is not null""")
        .param("task", taskId).param("version", modelVersion).param("how", how.name()).param("at", Columns.time(at))
        .query(String.class).list().isEmpty();
  }

  @Override
  public List<Kept> lock(String taskId) {
    return rows(taskId, "for update of t");
  }

  @Override
  public List<Kept> find(String taskId) {
    return rows(taskId, "");
  }

  private List<Kept> rows(String taskId, String suffix) {
    return jdbc.sql(SELECT + "where t.task_id = :task " + suffix)
        .param("task", taskId)
        .query((row, number) -> new Kept(row(row), row.getString("definition_id"))).list();
  }

  @Override
  public List<TaskRow> page(Query query, RowKey after, int limit) {
    InboxSql sql = new InboxSql(query);
    return sql.bind(jdbc.sql("""
            select %s, s.name assignee_name
            from (select distinct on (x.due, x.task_id) x.* from (%s) x order by x.due, x.task_id limit :limit) t
            left join staff_member s on s.id = t.assignee
            order by t.due, t.task_id""".formatted(COLUMNS, sql.page())))
        .param("afterDue", Timestamp.from(after.due())).param("afterTask", after.taskId()).param("limit", limit)
        .query((row, number) -> row(row)).list();
  }

  @Override
  public long countUpTo(Query query, long bound) {
    InboxSql sql = new InboxSql(query);
    return sql.bind(jdbc.sql("select count(*) from (select distinct x.task_id from (%s) x limit :limit) z"
            .formatted(sql.all())))
        .param("limit", bound)
        .query(Long.class).single();
  }

  @Override
  public List<TaskRow> ofHousehold(long householdId) {
    return jdbc.sql(SELECT + "where t.household_id = :household order by t.due, t.task_id")
        .param("household", householdId)
        .query((row, number) -> row(row)).list();
  }

  @Override
  public List<StepOption> steps() {
    return jdbc.sql("select process, task_key, task_name from inbox_step order by process, task_name collate \"zh-x-icu\"")
        .query((row, number) -> new StepOption(row.getString(1), row.getString(2), row.getString(3))).list();
  }

  @Override
  public boolean anyOf(String caseNo, Collection<String> groups) {
    return jdbc.sql("select exists(select 1 from inbox_task where case_no = :case and group_id = any(:groups))")
        .param("case", caseNo).param("groups", groups.toArray(String[]::new))
        .query(Boolean.class).single();
  }

  @Override
  public void prioritise(String taskId, int priority) {
    jdbc.sql("update inbox_task set priority = :priority where task_id = :task")
        .param("priority", priority).param("task", taskId).update();
  }

  @Override
  public boolean anyOf(String caseNo, String step, String group) {
    return jdbc.sql("""
            select exists(select 1 from inbox_task where case_no = :case and task_key = :step and group_id = :group)""")
        .param("case", caseNo).param("step", step).param("group", group)
        .query(Boolean.class).single();
  }

  @Override
  public List<TaskRow> lockStep(String caseNo, String step) {
    return jdbc.sql(SELECT + "where t.case_no = :case and t.task_key = :step order by t.task_id, t.group_id for update of t")
        .param("case", caseNo).param("step", step)
        .query((row, number) -> row(row)).list();
  }

  static TaskRow row(ResultSet row) throws SQLException {
    String area = row.getString("area");
    return new TaskRow(row.getString("task_id"), row.getString("group_id"), row.getTimestamp("due").toInstant(),
        area == null ? null : AreaCode.of(area), row.getString("case_no"), row.getObject("household_id", Long.class),
        row.getString("head_name"), row.getString("process"), row.getString("task_key"), row.getString("task_name"),
        row.getString("subject"), row.getTimestamp("created").toInstant(), limit(row), row.getInt("priority"),
        row.getObject("assignee", Long.class), row.getString("assignee_name"),
        WorkKind.valueOf(row.getString("work_kind")), insteadOf(row), Paused.of(row.getString("waited")),
        row.getInt("version"));
  }

  private static @Nullable InsteadOf insteadOf(ResultSet row) throws SQLException {
    Long absent = row.getObject("instead_of", Long.class);
    return absent == null ? null : new InsteadOf(absent, row.getString("instead_name"));
  }

  private static @Nullable Limit limit(ResultSet row) throws SQLException {
    String unit = row.getString("due_unit");
    return unit == null ? null
        : new Limit(row.getInt("due_days"), Limit.Unit.valueOf(unit), row.getString("escalate_to"));
  }
}
