package org.bangfu.escalation.repository;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.bangfu.escalation.EscalationStore;
import org.bangfu.escalation.Level;
import org.bangfu.escalation.OpenStep;
import org.bangfu.shared.AreaCode;
import org.bangfu.tasks.TaskRow;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcEscalations implements EscalationStore {

  private static final String STEPS = """
      select t.task_id, t.group_id, t.task_key, t.task_name, t.due, t.case_no, t.household_id, t.head_name, t.area,
        t.escalate_to, t.assignee, array(select e.level from escalation_told e where e.task_id = t.task_id) told
      from inbox_task t
      """;

  private final JdbcClient jdbc;

  JdbcEscalations(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public List<OpenStep> openSteps(String caseNo) {
    return jdbc.sql(STEPS + "where t.case_no = :case and t.due < :never order by t.due, t.task_id, t.group_id")
        .param("case", caseNo).param("never", moment(TaskRow.NEVER)).query(JdbcEscalations::step).list();
  }

  @Override
  public List<OpenStep> openTask(String taskId) {
    return jdbc.sql(STEPS + "where t.task_id = :task and t.case_no is not null order by t.group_id")
        .param("task", taskId).query(JdbcEscalations::step).list();
  }

  @Override
  public int mostDaysBefore() {
    return jdbc.sql("""
            select coalesce(max(value), 0)::int from parameter_value
            where key = 'REMIND_BEFORE' and withdrawn_at is null""").query(Integer.class).single();
  }

  @Override
  public void forget(String taskId, Level level) {
    jdbc.sql("delete from escalation_told where task_id = :task and level = :level")
        .param("task", taskId).param("level", level.name()).update();
  }

  @Override
  public void told(Collection<String> taskIds, Level level, String caseNo, Instant at) {
    jdbc.sql("""
            insert into escalation_told (task_id, level, case_no, told_at)
            select id, :level, :case, :at from unnest(:tasks::text[]) id
            on conflict do nothing""")
        .param("tasks", taskIds.toArray(String[]::new)).param("level", level.name()).param("case", caseNo)
        .param("at", moment(at)).update();
  }

  private static OpenStep step(ResultSet row, int number) throws SQLException {
    return new OpenStep(row.getString("task_id"), row.getString("group_id"), row.getString("task_key"),
        row.getString("task_name"), row.getObject("due", OffsetDateTime.class).toInstant(), row.getString("case_no"),
        row.getLong("household_id"), row.getString("head_name"), new AreaCode(row.getString("area")),
        row.getString("escalate_to"), row.getObject("assignee", Long.class), levels(row.getArray("told")));
  }

  private static Set<Level> levels(Array told) throws SQLException {
    return Arrays.stream((String[]) told.getArray()).map(Level::valueOf).collect(Collectors.toSet());
  }

  private static OffsetDateTime moment(Instant instant) {
    return instant.atOffset(ZoneOffset.UTC);
  }
}
