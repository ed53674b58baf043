package org.bangfu.flow.repository;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bangfu.flow.FlowChoice;
import org.bangfu.flow.FlowStore;
import org.bangfu.flow.Months;
import org.bangfu.flow.StepMonth;
import org.bangfu.shared.AreaCode;
import org.bangfu.shared.AreaRange;
import org.bangfu.shared.SqlCondition;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcFlow implements FlowStore {

  private final JdbcClient jdbc;

  JdbcFlow(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public List<StepMonth> months(FlowChoice choice) {
    // One statement sees one moment: a run is either still uncounted or in its month, never both or neither.
    return jdbc.sql("""
            with %s,
            all_cells as (
              select step, month, model_version, buckets, runs, returned, withdrawn from step_month
              where process = :process and area = :area and month between :from and :to
              union all
              select step, month, model_version, buckets, runs, returned, withdrawn from cells
            )
            select * from all_cells where :version::int is null or model_version = :version"""
            .formatted(RunSql.cells("step_run_uncounted", """
                m.process = :process and m.area >= :areaLow and m.area < :areaHigh and a.area = :area
                  and m.month between :from and :to""")))
        .param("process", choice.process()).param("version", choice.version())
        .param("area", choice.area().value())
        .param("areaLow", choice.area().range().low()).param("areaHigh", choice.area().range().high())
        .param("from", choice.months().from().atDay(1)).param("to", choice.months().to().atDay(1))
        .query((row, number) -> new StepMonth(row.getString("step"),
            YearMonth.from(row.getObject("month", LocalDate.class)), numbers(row, "buckets"), numbers(row, "runs"),
            row.getLong("returned"), row.getLong("withdrawn")))
        .list();
  }

  /** A {@code smallint[]} comes as shorts, an {@code int[]} as integers. */
  private static Integer[] numbers(ResultSet row, String column) throws SQLException {
    Array array = row.getArray(column);
    return Arrays.stream((Number[]) array.getArray()).map(Number::intValue).toArray(Integer[]::new);
  }

  @Override
  public List<Open> open(String process, AreaCode area, SqlCondition overdue) {
    AreaRange range = area.range();
    return jdbc.sql("""
            select t.task_key, t.definition_id, count(*) waiting, count(*) filter (where %s) overdue
            from inbox_task t
            where t.process = :process and t.area >= :areaLow and t.area < :areaHigh
              and not exists (select 1 from inbox_task o where o.task_id = t.task_id and o.group_id < t.group_id)
            group by t.task_key, t.definition_id""".formatted(overdue.sql()))
        .params(overdue.parameters()).param("process", process)
        .param("areaLow", range.low()).param("areaHigh", range.high())
        .query((row, number) -> new Open(row.getString("task_key"), row.getString("definition_id"), row.getLong("waiting"),
            row.getLong("overdue")))
        .list();
  }

  @Override
  public List<String> busiest(AreaCode area, Months months) {
    return jdbc.sql("""
            select process from step_month where area = :area and month between :from and :to
            group by process
            order by sum((select sum(n) from unnest(runs) n)) desc nulls last, process""")
        .param("area", area.value()).param("from", months.from().atDay(1)).param("to", months.to().atDay(1))
        .query(String.class).list();
  }

  @Override
  public Map<String, String> names(String process) {
    Map<String, String> names = new HashMap<>();
    jdbc.sql("select task_key, task_name from inbox_step where process = :process").param("process", process)
        .query((row, number) -> names.put(row.getString("task_key"), row.getString("task_name"))).list();
    return names;
  }
}
