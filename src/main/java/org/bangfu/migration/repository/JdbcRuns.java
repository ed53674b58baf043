package org.bangfu.migration.repository;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.bangfu.database.Columns;
import org.bangfu.migration.CaseChoice;
import org.bangfu.migration.Courses.Course;
import org.bangfu.migration.MovedCase;
import org.bangfu.migration.MovedState;
import org.bangfu.migration.Reason;
import org.bangfu.migration.Run;
import org.bangfu.migration.RunState;
import org.bangfu.migration.RunStore;
import org.bangfu.shared.AreaCode;
import org.bangfu.shared.SqlCondition;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcRuns implements RunStore {

  private static final String SELECT = """
      select r.*, (select coalesce(json_object_agg(n.state, n.cases), '{}')::text
        from (select c.state, count(*) cases from migration_case c where c.run_id = r.id group by c.state) n) counts
      from migration_run r""";

  private final JdbcClient jdbc;

  JdbcRuns(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public long add(NewRun run) {
    return jdbc.sql("""
            insert into migration_run(process, process_name, source_definition, source_version, target_definition,
              target_version, plan, state, created_at, created_by_id, created_by, reverses)
            values (:process, :name, :source, :from, :target, :to, :plan::jsonb, 'DRAFT', :at, :staff, :staffName, :reverses)
            returning id""")
        .param("process", run.source().process()).param("name", run.target().name())
        .param("source", run.source().definitionId()).param("from", run.source().version())
        .param("target", run.target().definitionId()).param("to", run.target().version())
        .param("plan", RunRows.json(run.plan())).param("at", Columns.time(run.at())).param("staff", run.staffId())
        .param("staffName", run.staffName()).param("reverses", run.reverses())
        .query(Long.class).single();
  }

  @Override
  public int addCases(long run, List<Course> running, CaseChoice choice, SqlCondition reach) {
    ChoiceSql chosen = new ChoiceSql(running, choice, reach);
    return jdbc.sql("insert into migration_case(run_id, instance_id, case_no, area) select :run, r.instance_id, c.case_no, c.area "
            + chosen.from())
        .params(chosen.parameters()).param("run", run).update();
  }

  @Override
  public long count(List<Course> running, CaseChoice choice, SqlCondition reach) {
    ChoiceSql chosen = new ChoiceSql(running, choice, reach);
    return jdbc.sql("select count(*) " + chosen.from()).params(chosen.parameters()).query(Long.class).single();
  }

  @Override
  public List<Tally> townships(List<Course> running, SqlCondition reach) {
    ChoiceSql all = new ChoiceSql(running, CaseChoice.ALL, reach);
    return jdbc.sql("""
            select a.code key, a.name, n.cases
            from (select left(c.area, 9) || '000' township, count(*) cases %s group by 1) n
            join area a on a.code = n.township order by a.code""".formatted(all.from()))
        .params(all.parameters()).query(JdbcRuns::tally).list();
  }

  @Override
  public List<Tally> steps(List<Course> running, SqlCondition reach) {
    ChoiceSql all = new ChoiceSql(running, CaseChoice.ALL, reach);
    return jdbc.sql("""
            select t.task_key key, max(t.task_name) name, count(distinct t.case_no) cases
            from inbox_task t where t.case_no in (select c.case_no %s)
            group by t.task_key order by t.task_key""".formatted(all.from()))
        .params(all.parameters()).query(JdbcRuns::tally).list();
  }

  private static Tally tally(ResultSet row, int number) throws SQLException {
    return new Tally(row.getString("key"), row.getString("name"), row.getLong("cases"));
  }

  @Override
  public int addReversed(long run, long reversed, List<Course> running, Set<String> lost) {
    return jdbc.sql("""
            insert into migration_case(run_id, instance_id, case_no, area)
            select :run, m.instance_id, m.case_no, m.area
            from migration_case m
            where m.run_id = :reversed and m.state = 'MOVED' and m.instance_id = any(:instances)
              and not m.steps_before && :lost::text[]
              and (select count(distinct t.task_id) from inbox_task t where t.task_id = any(m.tasks)) = cardinality(m.tasks)
              and not exists (select 1 from inbox_task t where t.case_no = m.case_no and not t.task_id = any(m.tasks))""")
        .param("run", run).param("reversed", reversed).param("instances", ChoiceSql.texts(running, Course::instanceId))
        .param("lost", lost.toArray(String[]::new)).update();
  }

  @Override
  public Optional<Run> find(long id) {
    return one(SELECT + " where r.id = :id", id);
  }

  @Override
  public List<Run> page(@Nullable Long before, SqlCondition reach, int limit) {
    return jdbc.sql(SELECT + """
             where r.id < :before and not exists (
              select 1 from migration_case c where c.run_id = r.id and c.area is not null and not (%s))
            order by r.id desc limit :limit""".formatted(reach.sql()))
        .params(reach.parameters())
        .param("before", before == null ? Long.MAX_VALUE : before).param("limit", limit)
        .query((row, number) -> RunRows.run(row)).list();
  }

  @Override
  public Optional<Run> lock(long id) {
    return one(SELECT + " where r.id = :id for update of r", id);
  }

  private Optional<Run> one(String sql, long id) {
    return jdbc.sql(sql).param("id", id).query((row, number) -> RunRows.run(row)).optional();
  }

  @Override
  public Optional<Run> lockNext() {
    return jdbc.sql(SELECT + """
             where r.state = 'RUNNING' or r.state = 'DRY_RUN' and exists (
              select 1 from migration_case c where c.run_id = r.id and c.state = 'PENDING')
            order by r.id limit 1 for update of r skip locked""")
        .query((row, number) -> RunRows.run(row)).optional();
  }

  @Override
  public void state(long id, RunState state, @Nullable Instant endedAt) {
    jdbc.sql("update migration_run set state = :state, ended_at = coalesce(:ended::timestamptz, ended_at) where id = :id")
        .param("state", state.name()).param("ended", endedAt == null ? null : Columns.time(endedAt)).param("id", id).update();
  }

  @Override
  public List<MovedCase> next(long run, MovedState state, int limit) {
    return jdbc.sql("""
            select * from migration_case where run_id = :run and state = :state order by instance_id limit :limit for update""")
        .param("run", run).param("state", state.name()).param("limit", limit)
        .query((row, number) -> RunRows.movedCase(row)).list();
  }

  @Override
  public Optional<MovedCase> one(long run, String instanceId, MovedState state) {
    return jdbc.sql("select * from migration_case where run_id = :run and instance_id = :id and state = :state for update")
        .param("run", run).param("id", instanceId).param("state", state.name())
        .query((row, number) -> RunRows.movedCase(row)).optional();
  }

  @Override
  public void write(long run, Collection<Outcome> outcomes, Instant at) {
    outcomes.forEach(outcome -> jdbc.sql("""
            update migration_case set state = :state, reason = :reason, element = :element, detail = :detail,
              tasks = :tasks, steps_before = :before, steps_after = :after, due_before = :dueBefore::timestamptz,
              due_after = :dueAfter::timestamptz, regrouped = :regrouped, at = :at
            where run_id = :run and instance_id = :id""")
        .param("state", outcome.state().name()).param("reason", of(outcome, reason -> reason.code().name()))
        .param("element", of(outcome, Reason::element)).param("detail", of(outcome, Reason::detail))
        .param("tasks", outcome.effect().tasks().toArray(String[]::new))
        .param("before", outcome.effect().stepsBefore().toArray(String[]::new))
        .param("after", outcome.effect().stepsAfter().toArray(String[]::new))
        .param("dueBefore", text(outcome.effect().dueBefore())).param("dueAfter", text(outcome.effect().dueAfter()))
        .param("regrouped", outcome.effect().regrouped()).param("at", Columns.time(at))
        .param("run", run).param("id", outcome.instanceId()).update());
  }

  private static @Nullable String text(@Nullable Instant at) {
    return at == null ? null : at.toString();
  }

  private static @Nullable String of(Outcome outcome, Function<Reason, @Nullable String> value) {
    Reason reason = outcome.reason();
    return reason == null ? null : value.apply(reason);
  }

  @Override
  public void untry(long run) {
    jdbc.sql("""
            update migration_case set state = 'PENDING', reason = null, element = null, detail = null
            where run_id = :run and state in ('PASSED', 'FAILED')""")
        .param("run", run).update();
  }

  @Override
  public List<MovedCase> cases(long run, @Nullable MovedState state, String after, int limit) {
    return jdbc.sql("""
            select * from migration_case
            where run_id = :run and state = any(:states) and instance_id > :after order by instance_id limit :limit""")
        .param("run", run).param("after", after).param("limit", limit)
        .param("states", state == null ? Columns.words(Arrays.asList(MovedState.values())) : new String[] {state.name()})
        .query((row, number) -> RunRows.movedCase(row)).list();
  }

  @Override
  public Map<Reason, Long> reasons(long run) {
    Map<Reason, Long> reasons = new LinkedHashMap<>();
    jdbc.sql("""
            select reason, element, null detail, count(*) cases from migration_case
            where run_id = :run and state = 'FAILED' group by reason, element order by cases desc, reason, element""")
        .param("run", run)
        .query(row -> {
          reasons.put(Objects.requireNonNull(RunRows.reason(row)), row.getLong("cases"));
        });
    return reasons;
  }

  @Override
  public List<AreaCode> outOfReach(long run, SqlCondition reach) {
    return jdbc.sql("select distinct c.area from migration_case c where c.run_id = :run and c.area is not null and not (%s)"
            .formatted(reach.sql()))
        .params(reach.parameters()).param("run", run)
        .query((row, number) -> AreaCode.of(row.getString(1))).list();
  }
}
