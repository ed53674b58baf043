package org.bangfu.oversight.repository;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import org.bangfu.database.Columns;
import org.bangfu.oversight.RaisedTo;
import org.bangfu.oversight.SteeringLog;
import org.bangfu.security.SignedIn;
import org.bangfu.tasks.TaskRow;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcSteeringLog implements SteeringLog {

  private final JdbcClient jdbc;

  JdbcSteeringLog(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public boolean nudged(TaskRow task, LocalDate day, Instant at, SignedIn by) {
    return jdbc.sql("""
            insert into oversight_nudge(task_id, day, nudged_at, case_no, area, staff_id, staff_name)
            values (:task, :day, :at, :case, :area, :staff, :name)
            on conflict do nothing""")
        .param("task", task.taskId()).param("day", day).param("at", Columns.time(at)).param("case", task.caseNo())
        .param("area", Objects.requireNonNull(task.area()).value()).param("staff", by.staffId()).param("name", by.name())
        .update() == 1;
  }

  @Override
  public boolean raised(TaskRow task, RaisedTo to, Instant at, SignedIn by) {
    return jdbc.sql("""
            insert into oversight_escalation(task_id, raised_to, raised_at, case_no, area, staff_id, staff_name)
            values (:task, :to, :at, :case, :area, :staff, :name)
            on conflict do nothing""")
        .param("task", task.taskId()).param("to", to.name()).param("at", Columns.time(at)).param("case", task.caseNo())
        .param("area", Objects.requireNonNull(task.area()).value()).param("staff", by.staffId()).param("name", by.name())
        .update() == 1;
  }
}
