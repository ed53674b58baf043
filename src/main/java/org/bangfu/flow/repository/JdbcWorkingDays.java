package org.bangfu.flow.repository;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;
import org.bangfu.flow.WorkingDay;
import org.bangfu.flow.WorkingDayStore;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcWorkingDays implements WorkingDayStore {

  private final JdbcClient jdbc;

  JdbcWorkingDays(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public List<WorkingDay> all() {
    return jdbc.sql("select * from working_day order by day")
        .query((row, number) -> new WorkingDay(row.getObject("day", LocalDate.class), row.getInt("minutes_before"),
            row.getInt("morning_from"), row.getInt("morning_to"), row.getInt("afternoon_from"),
            row.getInt("afternoon_to")))
        .list();
  }

  @Override
  public Optional<Span> ofUncounted() {
    return jdbc.sql("""
            select (min(r.began) at time zone 'Asia/Shanghai')::date first, (max(r.ended) at time zone 'Asia/Shanghai')::date last
            from step_run_uncounted u join step_run r using (task_id) having count(*) > 0""")
        .query((row, number) -> new Span(row.getObject("first", LocalDate.class), row.getObject("last", LocalDate.class)))
        .optional();
  }

  @Override
  public void replace(List<WorkingDay> days) {
    jdbc.sql("delete from working_day where day >= :first").param("first", days.get(0).day()).update();
    jdbc.sql("""
            insert into working_day(day, minutes_before, morning_from, morning_to, afternoon_from, afternoon_to)
            select day::date, before, morning_from, morning_to, afternoon_from, afternoon_to
            from unnest(:days::text[], :before::int[], :morningFrom::int[], :morningTo::int[], :afternoonFrom::int[],
              :afternoonTo::int[]) d(day, before, morning_from, morning_to, afternoon_from, afternoon_to)""")
        .param("days", days.stream().map(day -> day.day().toString()).toArray(String[]::new))
        .param("before", numbers(days, WorkingDay::minutesBefore))
        .param("morningFrom", numbers(days, WorkingDay::morningFrom))
        .param("morningTo", numbers(days, WorkingDay::morningTo))
        .param("afternoonFrom", numbers(days, WorkingDay::afternoonFrom))
        .param("afternoonTo", numbers(days, WorkingDay::afternoonTo))
        .update();
  }

  @Override
  public void recount(LocalDate month) {
    jdbc.sql("delete from step_month where month >= :month").param("month", month).update();
    jdbc.sql("""
            insert into step_run_uncounted(task_id)
            select task_id from step_run where ended >= :month::date::timestamp at time zone 'Asia/Shanghai'
            on conflict (task_id) do nothing""")
        .param("month", month).update();
  }

  private static Integer[] numbers(List<WorkingDay> days, ToIntFunction<WorkingDay> value) {
    return days.stream().mapToInt(value).boxed().toArray(Integer[]::new);
  }
}
