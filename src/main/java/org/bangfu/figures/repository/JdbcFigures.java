package org.bangfu.figures.repository;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.bangfu.database.Columns;
import org.bangfu.figures.Figure;
import org.bangfu.figures.FigureStore;
import org.bangfu.figures.Month;
import org.bangfu.figures.Share;
import org.bangfu.figures.Subject;
import org.bangfu.shared.AreaCode;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

@Repository
class JdbcFigures implements FigureStore {

  private static final String INSIDE = " and s.area >= :areaLow and s.area < :areaHigh";

  private final JdbcClient jdbc;

  JdbcFigures(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public Map<String, Share> count(Figure figure, Month month, Where where, Level level) {
    Map<String, Share> counts = new LinkedHashMap<>();
    within(during(jdbc.sql("""
            select %s part, coalesce(sum(s.weight) filter (where s.met), 0) met, coalesce(sum(s.weight), 0) whole
            from (%s) s where %s%s group by 1 order by 1"""
            .formatted(part(level), FigureSql.subjects(figure), where.reach().sql(), INSIDE)), month), where)
        .query(row -> {
          counts.put(row.getString("part"), new Share(row.getLong("met"), row.getLong("whole")));
        });
    return counts;
  }

  @Override
  public List<Kept> kept(YearMonth from, YearMonth to, Where where, Level level) {
    return within(jdbc.sql("""
            select s.code, s.month, %s part, sum(s.numerator) met, sum(s.denominator) whole
            from figure_month s where s.month between :from and :to and %s%s
            group by 1, 2, 3 order by 1, 2, 3""".formatted(part(level), where.reach().sql(), INSIDE)), where)
        .param("from", from.atDay(1)).param("to", to.atDay(1))
        .query((row, number) -> new Kept(Figure.of(row.getString("code")).orElseThrow(),
            YearMonth.from(row.getObject("month", LocalDate.class)), row.getString("part"),
            new Share(row.getLong("met"), row.getLong("whole")))).list();
  }

  @Override
  public List<Subject> page(Figure figure, Month month, Where where, boolean met, long after, int limit) {
    return within(during(jdbc.sql("""
            select s.*, h.head_name from (
              select s.* from (%s) s where s.met = :met and s.key > :after and %s%s
              order by s.key limit :limit) s
            join household h on h.id = s.household_id order by s.key"""
            .formatted(FigureSql.subjects(figure), where.reach().sql(), INSIDE)), month), where)
        .param("met", met).param("after", after).param("limit", limit)
        .query((row, number) -> new Subject(row.getLong("key"), AreaCode.of(row.getString("area")),
            row.getLong("household_id"), row.getString("head_name"), row.getString("case_no"), row.getBoolean("met"),
            row.getLong("weight"))).list();
  }

  @Override
  public List<StepDays> stepDays(Month month, Where where) {
    return within(during(jdbc.sql("""
            with took as (
              select t.step, t.step_name, t.kind,
                t.at - coalesce(lag(t.at) over (partition by t.case_no order by t.at, t.id), s.opened_at) span
              from case_file s join timeline_entry t on t.case_no = s.case_no
              where s.process = 'Identification' and s.closed_at >= :from and s.closed_at < :until
                and s.total_due is not null and t.step is not null and t.kind <> 'NOTE' and %s%s)
            select step, max(step_name) name, count(*) cases,
              extract(epoch from percentile_cont(0.5) within group (order by span)) / 86400 days
            from took group by step order by step""".formatted(where.reach().sql(), INSIDE)), month), where)
        .query((row, number) -> new StepDays(row.getString("step"), row.getString("name"), row.getLong("cases"),
            row.getDouble("days"))).list();
  }

  @Override
  public Map<YearMonth, LocalDate> keptMonths() {
    Map<YearMonth, LocalDate> days = new LinkedHashMap<>();
    jdbc.sql("select month, counted_on from figure_month_kept").query(row -> {
      days.put(YearMonth.from(row.getObject(1, LocalDate.class)), row.getObject(2, LocalDate.class));
    });
    return days;
  }

  @Override
  public boolean keep(Month month, LocalDate today) {
    if (!jdbc.sql("select pg_try_advisory_xact_lock(hashtext('figure_month'))").query(Boolean.class).single()) {
      return false;
    }
    jdbc.sql("delete from figure_month where month = :month").param("month", month.firstDay()).update();
    Figure.allCounted().forEach(figure -> during(jdbc.sql("""
            insert into figure_month(month, code, area, numerator, denominator)
            select :firstDay, :code, s.area, coalesce(sum(s.weight) filter (where s.met), 0), sum(s.weight)
            from (%s) s group by s.area""".formatted(FigureSql.subjects(figure))), month)
        .param("code", figure.code()).update());
    jdbc.sql("""
            insert into figure_month_kept(month, counted_on) values (:month, :today)
            on conflict (month) do update set counted_on = excluded.counted_on""")
        .param("month", month.firstDay()).param("today", today).update();
    return true;
  }

  private static String part(Level level) {
    return switch (level) {
      case ALL -> "''";
      case TOWNSHIP -> "left(s.area, 9) || '000'";
      case VILLAGE -> "s.area";
    };
  }

  private static StatementSpec within(StatementSpec statement, Where where) {
    return statement.params(where.reach().parameters()).param("areaLow", where.area().low())
        .param("areaHigh", where.area().high());
  }

  private static StatementSpec during(StatementSpec statement, Month month) {
    return statement.param("from", Columns.time(month.from())).param("until", Columns.time(month.until()))
        .param("firstDay", month.firstDay()).param("nextDay", month.month().plusMonths(1).atDay(1))
        .param("lastDay", month.lastDay()).param("yearBefore", month.lastDay().minusYears(1));
  }
}
