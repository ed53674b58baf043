package org.bangfu.oversight.repository;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.bangfu.calendar.DueState;
import org.bangfu.calendar.Paused;
import org.bangfu.database.Columns;
import org.bangfu.oversight.BoardFilter;
import org.bangfu.oversight.BoardRow;
import org.bangfu.oversight.BoardStore;
import org.bangfu.oversight.BoardSummary;
import org.bangfu.oversight.BoardSummary.Part;
import org.bangfu.oversight.BoardSummary.StepPart;
import org.bangfu.oversight.Holder;
import org.bangfu.oversight.Level;
import org.bangfu.oversight.RaisedTo;
import org.bangfu.oversight.Tally;
import org.bangfu.security.WorkKind;
import org.bangfu.shared.AreaCode;
import org.bangfu.shared.AreaRange;
import org.bangfu.shared.SqlCondition;
import org.bangfu.tasks.RowKey;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcBoard implements BoardStore {

  private static final Comparator<Tally> MOST_URGENT = Comparator.comparingLong(Tally::overdue)
      .thenComparingLong(Tally::soon).thenComparingLong(Tally::open).reversed();

  private final JdbcClient jdbc;

  JdbcBoard(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** A line of the one reading: of everything, of a part, or of a step. */
  private record Line(@Nullable String part, @Nullable String name, @Nullable String process, @Nullable String step,
      Tally chosen, Tally whole) {
  }

  @Override
  public BoardSummary summary(Query query, Level level) {
    Tally all = Tally.NONE;
    List<Part> parts = new ArrayList<>();
    List<StepPart> steps = new ArrayList<>();
    for (Line line : lines(query, level)) {
      if (line.process() != null) {
        steps.add(new StepPart(line.process(), Objects.requireNonNull(line.step()),
            Objects.requireNonNullElse(line.name(), line.step()), line.whole()));
      } else if (line.part() == null) {
        all = line.chosen();
      } else if (line.chosen().open() > 0) {
        parts.add(new Part(inside(query.filter(), level, line.part()), line.name(), line.chosen()));
      }
    }
    parts.sort(Comparator.comparing(Part::tally, MOST_URGENT));
    steps.sort(Comparator.comparing(StepPart::process).thenComparing(StepPart::tally, MOST_URGENT));
    return new BoardSummary(all, level, parts, steps);
  }

  /** Counts the tasks once into cells of part and step, and adds those few up in both directions. */
  private List<Line> lines(Query query, Level level) {
    BoardSql sql = new BoardSql(query);
    String head = level == Level.HOUSEHOLDS ? "t.head_name" : "null::text";
    return jdbc.sql("""
            with cells as (
              select %s part, min(%s) head, t.process, t.task_key, %s chosen, count(*) filter (where %s) overdue,
                count(*) filter (where %s) soon, count(*) filter (where %s) in_time, count(*) open
              from inbox_task t
              where %s
              group by 1, t.process, t.task_key
            ), counted as (
              select x.part, min(x.head) head, x.process, x.task_key, grouping(x.part) + grouping(x.process) ungrouped,
                sum(x.overdue) filter (where x.chosen) c_overdue, sum(x.soon) filter (where x.chosen) c_soon,
                sum(x.in_time) filter (where x.chosen) c_in_time, sum(x.open) filter (where x.chosen) c_open,
                sum(x.overdue) overdue, sum(x.soon) soon, sum(x.in_time) in_time, sum(x.open) open
              from cells x
              group by grouping sets ((x.part), (x.process, x.task_key), ())
            )
            select n.*, coalesce(n.head, s.task_name, m.name) label
            from counted n
            left join inbox_step s on s.process = n.process and s.task_key = n.task_key
            left join staff_member m on m.id = case when n.part ~ '^person[.][0-9]{1,18}$' then substr(n.part, 8)::bigint end
            where n.ungrouped = 2 or n.part is not null or n.process is not null"""
            .formatted(BoardSql.part(level), head, sql.step(), sql.state(DueState.OVERDUE), sql.state(DueState.SOON),
                sql.state(DueState.IN_TIME), sql.place()))
        .params(sql.parameters())
        .query((row, number) -> new Line(row.getString("part"), row.getString("label"), row.getString("process"),
            row.getString("task_key"), tally(row, "c_"), tally(row, ""))).list();
  }

  private static Tally tally(ResultSet row, String prefix) throws SQLException {
    return new Tally(row.getLong(prefix + "overdue"), row.getLong(prefix + "soon"), row.getLong(prefix + "in_time"),
        row.getLong(prefix + "open"));
  }

  private static BoardFilter inside(BoardFilter filter, Level level, String part) {
    return switch (level) {
      case TOWNSHIPS, VILLAGES -> filter.in(AreaCode.of(part));
      case HOLDERS, UNITS -> filter.heldBy(Holder.parse(part).orElse(null));
      case HOUSEHOLDS, NOTHING -> filter.of(Long.valueOf(part));
    };
  }

  @Override
  public List<Households> households(SqlCondition reach, @Nullable AreaRange area) {
    return jdbc.sql("""
            select m.id, m.name, count(*) from household_contact c
            join household h on h.id = c.household_id
            join staff_member m on m.id = c.staff_id
            where c.to_on is null and %s and h.area >= :areaLow and h.area < :areaHigh
            group by m.id""".formatted(reach.sql()))
        .params(reach.parameters()).param("areaLow", area == null ? "" : area.low())
        .param("areaHigh", area == null ? ":" : area.high())
        .query((row, number) -> new Households(row.getLong(1), row.getString(2), row.getLong(3))).list();
  }

  @Override
  public List<BoardRow> page(Query query, RowKey after, int limit) {
    BoardSql sql = new BoardSql(query);
    return jdbc.sql("""
            select t.*, m.id person_id, m.name person_name,
              greatest(t.created, (select e.at from timeline_entry e where e.case_no = t.case_no and e.kind <> 'NOTE'
                order by e.at desc limit 1)) moved,
              (select max(n.nudged_at) from oversight_nudge n where n.task_id = t.task_id) nudged,
              (select min(r.raised_to) from oversight_escalation r where r.task_id = t.task_id) raised_to
            from (select t.* from inbox_task t
              where %s and %s and %s and (t.due, t.task_id) > (:afterDue, :afterTask)
              order by t.due, t.task_id
              limit :limit) t
            left join staff_member m on m.id = coalesce(t.assignee, %s)
            order by t.due, t.task_id"""
            .formatted(sql.place(), sql.step(), sql.due(), BoardSql.contact("t")))
        .params(sql.parameters())
        .param("afterDue", Columns.time(after.due())).param("afterTask", after.taskId()).param("limit", limit)
        .query((row, number) -> row(row)).list();
  }

  private static BoardRow row(ResultSet row) throws SQLException {
    row.getLong("assignee");
    boolean claimed = !row.wasNull();
    return new BoardRow(row.getString("task_id"), row.getString("case_no"), row.getObject("household_id", Long.class),
        row.getString("head_name"), AreaCode.of(row.getString("area")), row.getString("process"),
        row.getString("task_key"), row.getString("task_name"), row.getString("group_id"), row.getString("person_name"),
        claimed, Columns.instant(row, "due"), Paused.of(row.getString("waited")), Columns.instant(row, "moved"),
        row.getObject("nudged") == null ? null : Columns.instant(row, "nudged"),
        Columns.constant(RaisedTo.class, row.getString("raised_to")), row.getObject("person_id", Long.class),
        WorkKind.valueOf(row.getString("work_kind")), null);
  }
}
