package org.bangfu.tasks.repository;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Function;
import org.bangfu.calendar.DueDates;
import org.bangfu.calendar.Limit;
import org.bangfu.calendar.Paused;
import org.bangfu.tasks.DueMoveStore;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

/**
 * However many steps are open, they began on some hundred days and have a handful of limits: each pair is counted once
 * in memory, and one statement does the rest.
 */
@Repository
class JdbcDueMoves implements DueMoveStore {

  private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
  private static final String BEGAN = "cast(t.created at time zone 'Asia/Shanghai' as date)";
  private static final String ANEW = """
      inbox_task t
      join unnest(cast(:days as date[]), cast(:limits as int[]), cast(:waits as text[]), cast(:dues as timestamptz[]))
        n(day, days, waited, due)
        on n.day = %s and n.days = t.due_days and n.waited = coalesce(t.waited, '')
      where t.due_unit = 'WORKING' and t.due <> n.due""".formatted(BEGAN);

  private final JdbcClient jdbc;

  JdbcDueMoves(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Steps that began on one day, have the same limit and stood still on the same days. */
  private record Begun(LocalDate day, int days, String waited) {

    Instant due(DueDates dates) {
      return dates.of(day.atStartOfDay(ZONE).toInstant(), new Limit(days, Limit.Unit.WORKING, null),
          Paused.of(waited.isEmpty() ? null : waited)).at();
    }
  }

  @Override
  public long moving(DueDates after) {
    return with(after, "select count(distinct t.task_id) from " + ANEW).query(Long.class).single();
  }

  @Override
  public List<Moved> move(long change, DueDates after) {
    // Locked in the order in which a step's rows are locked elsewhere.
    return with(after, """
        with moving as (
          select t.task_id, t.group_id, t.case_no, t.area, t.task_key, t.task_name, t.due old_due, n.due new_due
          from %s
          order by t.task_id, t.group_id
          for update of t
        ), written as (
          update inbox_task t set due = m.new_due from moving m where t.task_id = m.task_id and t.group_id = m.group_id
        )
        insert into due_move (change_id, task_id, case_no, area, task_key, task_name, old_due, new_due)
        select distinct on (m.task_id) :change, m.task_id, m.case_no, m.area, m.task_key, m.task_name, m.old_due, m.new_due
        from moving m
        on conflict (change_id, task_id) do update set new_due = excluded.new_due
        returning task_id, case_no, task_key, task_name, old_due, new_due""".formatted(ANEW))
        .param("change", change)
        .query((row, number) -> new Moved(row.getString(1), row.getString(2), row.getString(3), row.getString(4),
            row.getTimestamp(5).toInstant(), row.getTimestamp(6).toInstant())).list();
  }

  private StatementSpec with(DueDates after, String sql) {
    List<Begun> begun = jdbc.sql("select distinct " + BEGAN
            + ", t.due_days, coalesce(t.waited, '') from inbox_task t where t.due_unit = 'WORKING'")
        .query((row, number) -> new Begun(row.getObject(1, LocalDate.class), row.getInt(2), row.getString(3))).list();
    return jdbc.sql(sql).param("days", texts(begun, Begun::day)).param("limits", texts(begun, Begun::days))
        .param("waits", texts(begun, Begun::waited)).param("dues", texts(begun, each -> each.due(after)));
  }

  private static String[] texts(List<Begun> begun, Function<Begun, Object> value) {
    return begun.stream().map(each -> value.apply(each).toString()).toArray(String[]::new);
  }
}
