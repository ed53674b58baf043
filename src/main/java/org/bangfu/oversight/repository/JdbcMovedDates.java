package org.bangfu.oversight.repository;

import java.time.LocalDate;
import java.util.List;
import org.bangfu.calendar.CalendarChange;
import org.bangfu.database.Columns;
import org.bangfu.oversight.MovedDate;
import org.bangfu.oversight.MovedDateStore;
import org.bangfu.shared.AreaCode;
import org.bangfu.shared.SqlCondition;
import org.bangfu.tasks.RowKey;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcMovedDates implements MovedDateStore {

  /** A case has its own number for a key: no task's looks like it. */
  private static final String MOVES = """
      (select change_id, task_id, case_no, area, task_name, old_due, new_due from due_move
        union all
        select change_id, 'case:' || case_no, case_no, area, null, old_due, new_due from case_total_move) m""";

  private final JdbcClient jdbc;

  JdbcMovedDates(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public List<CalendarChange> changes(SqlCondition reach, int limit) {
    return jdbc.sql("""
            select c.id, c.kind, c.from_day, c.to_day, c.note, c.staff_name, c.changed_at, n.moved
            from calendar_change c
            cross join lateral (select count(*) moved from %s where m.change_id = c.id and %s) n
            where c.moved > 0 and n.moved > 0
            order by c.id desc
            limit :limit""".formatted(MOVES, reach.sql()))
        .params(reach.parameters()).param("limit", limit)
        .query((row, number) -> new CalendarChange(row.getLong("id"),
            CalendarChange.Kind.valueOf(row.getString("kind")), row.getObject("from_day", LocalDate.class),
            row.getObject("to_day", LocalDate.class), row.getString("note"), row.getLong("moved"),
            row.getString("staff_name"), Columns.instant(row, "changed_at"))).list();
  }

  @Override
  public List<MovedDate> page(SqlCondition reach, long change, RowKey after, int limit) {
    return jdbc.sql("""
            select m.task_id, m.case_no, c.household_id, c.head_name, m.area, m.task_name, m.old_due, m.new_due
            from %s
            left join case_file c on c.case_no = m.case_no
            where m.change_id = :change and %s and (m.new_due, m.task_id) > (:afterDue, :afterTask)
            order by m.new_due, m.task_id
            limit :limit""".formatted(MOVES, reach.sql()))
        .params(reach.parameters()).param("change", change).param("afterDue", Columns.time(after.due()))
        .param("afterTask", after.taskId()).param("limit", limit)
        .query((row, number) -> new MovedDate(row.getString("task_id"), row.getString("case_no"),
            row.getObject("household_id", Long.class), row.getString("head_name"), AreaCode.of(row.getString("area")),
            row.getString("task_name"), Columns.instant(row, "old_due"), Columns.instant(row, "new_due"))).list();
  }
}
