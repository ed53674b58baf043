package org.bangfu.cases.repository;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.bangfu.calendar.Pause;
import org.bangfu.cases.CasePause;
import org.bangfu.cases.CasePause.Ask;
import org.bangfu.cases.CasePause.Wait;
import org.bangfu.cases.PauseStore;
import org.bangfu.security.SignedIn;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcPauses implements PauseStore {

  private static final String SELECT = "select p.* from case_pause p ";

  private final JdbcClient jdbc;

  JdbcPauses(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public void lock(String caseNo) {
    // Not "for update": rows that only point to the case, as of its timeline, are no reason to wait.
    jdbc.sql("select id from case_file where case_no = :case for no key update").param("case", caseNo).query(Long.class).single();
  }

  @Override
  public void add(String caseNo, Pause days, @Nullable Wait wait, SignedIn by, Instant at) {
    jdbc.sql("""
            insert into case_pause(case_no, reason, from_day, until_day, task_id, step, ask, note, staff_id, staff_name, began_at)
            values (:case, :reason, :from, :until, :task, :step, :ask, :note, :staff, :name, :at)""")
        .param("case", caseNo).param("reason", days.reason().name()).param("from", days.from())
        .param("until", days.until(), Types.DATE)
        .param("task", wait == null ? null : wait.taskId(), Types.VARCHAR)
        .param("step", wait == null ? null : wait.step(), Types.VARCHAR)
        .param("ask", wait == null ? null : wait.ask().name(), Types.VARCHAR)
        .param("note", wait == null ? null : wait.note(), Types.VARCHAR)
        .param("staff", by.staffId()).param("name", by.name()).param("at", Times.column(at))
        .update();
  }

  @Override
  public List<CasePause> ofCase(String caseNo) {
    return jdbc.sql(SELECT + "where p.case_no = :case order by p.id").param("case", caseNo)
        .query(JdbcPauses::read).list();
  }

  @Override
  public List<CasePause> ofOpenCases(long householdId) {
    return jdbc.sql(SELECT + """
            join case_file c on c.case_no = p.case_no
            where c.household_id = :household and c.state = 'OPEN' order by p.id""")
        .param("household", householdId).query(JdbcPauses::read).list();
  }

  @Override
  public List<CasePause> runningOfTask(String taskId) {
    return jdbc.sql(SELECT + "where p.task_id = :task and p.ended_at is null order by p.id").param("task", taskId)
        .query(JdbcPauses::read).list();
  }

  @Override
  public List<CasePause> comeToTheirEnd(LocalDate by) {
    return jdbc.sql(SELECT + "where p.ended_at is null and p.until_day <= :by order by p.id").param("by", by)
        .query(JdbcPauses::read).list();
  }

  @Override
  public boolean end(long id, LocalDate until, Instant at) {
    return jdbc.sql("update case_pause set until_day = :until, ended_at = :at where id = :id and ended_at is null")
        .param("until", until).param("at", Times.column(at)).param("id", id).update() == 1;
  }

  private static CasePause read(ResultSet row, int number) throws SQLException {
    Pause days = new Pause(Pause.Reason.valueOf(row.getString("reason")), row.getObject("from_day", LocalDate.class),
        row.getObject("until_day", LocalDate.class));
    String task = row.getString("task_id");
    Wait wait = task == null ? null
        : new Wait(task, row.getString("step"), Ask.valueOf(row.getString("ask")), row.getString("note"));
    return new CasePause(row.getLong("id"), row.getString("case_no"), days, wait, row.getString("staff_name"),
        row.getTimestamp("ended_at") != null);
  }
}
