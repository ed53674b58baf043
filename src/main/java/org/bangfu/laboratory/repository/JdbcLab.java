package org.bangfu.laboratory.repository;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.bangfu.database.Columns;
import org.bangfu.laboratory.LabCase;
import org.bangfu.laboratory.LabRun;
import org.bangfu.laboratory.LabStore;
import org.bangfu.laboratory.LabSummary;
import org.bangfu.laboratory.Verdict;
import org.bangfu.shared.AreaCode;
import org.bangfu.shared.SqlCondition;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcLab implements LabStore {

  private static final String RUN = """
      select r.*, (select coalesce(json_object_agg(n.verdict, n.cases), '{}')::text
        from (select c.verdict, count(*) cases from laboratory_case c where c.run_id = r.id and %s group by c.verdict) n) counts
      from laboratory_run r""";

  private final JdbcClient jdbc;
  private final NamedParameterJdbcOperations bulk;

  JdbcLab(JdbcClient jdbc, NamedParameterJdbcOperations bulk) {
    this.jdbc = jdbc;
    this.bulk = bulk;
  }

  @Override
  public long add(NewRun run) {
    return jdbc.sql("""
            insert into laboratory_run(draft_id, file, decision, content, months, since, state, created_at, created_by_id, created_by)
            values (:draft, :file, :decision, :content, :months, :since, 'WORKING', :at, :staff, :staffName) returning id""")
        .param("draft", run.draftId()).param("file", run.table().file()).param("decision", run.table().decision())
        .param("content", run.content()).param("months", run.months()).param("since", Columns.time(run.since()))
        .param("at", Columns.time(run.at())).param("staff", run.staffId()).param("staffName", run.staffName())
        .query(Long.class).single();
  }

  @Override
  public void keepNewest(long draftId, String decision, int number) {
    jdbc.sql("""
            delete from laboratory_run where id in (
              select id from laboratory_run where draft_id = :draft and decision = :decision order by id desc offset :number)""")
        .param("draft", draftId).param("decision", decision).param("number", number).update();
  }

  @Override
  public Optional<LabRun> find(long id, SqlCondition reach) {
    return jdbc.sql(RUN.formatted(reach.sql()) + " where r.id = :id").params(reach.parameters()).param("id", id)
        .query((row, number) -> LabRows.run(row)).optional();
  }

  @Override
  public List<LabRun> of(long draftId, SqlCondition reach, int limit) {
    return jdbc.sql(RUN.formatted(reach.sql()) + " where r.draft_id = :draft order by r.id desc limit :limit")
        .params(reach.parameters()).param("draft", draftId).param("limit", limit)
        .query((row, number) -> LabRows.run(row)).list();
  }

  @Override
  public Optional<Work> lockNext() {
    return jdbc.sql("select * from laboratory_run where state = 'WORKING' order by id limit 1 for update skip locked")
        .query((row, number) -> new Work(row.getLong("id"), row.getString("decision"), row.getString("content"),
            Columns.instant(row, "since"), row.getString("last_case"))).optional();
  }

  @Override
  public List<Past> next(Work work, int limit) {
    return jdbc.sql("""
            select distinct on (d.case_no) d.id, d.case_no, c.area, d.facts, d.outputs
            from decision_record d join case_file c on c.case_no = d.case_no
            where d.decision = :decision and d.case_no > :last and d.at >= :since
            order by d.case_no, d.id desc limit :limit""")
        .param("decision", work.decision()).param("last", work.lastCase()).param("since", Columns.time(work.since()))
        .param("limit", limit).query((row, number) -> LabRows.past(row)).list();
  }

  @Override
  public void write(long run, Collection<Found> found) {
    bulk.batchUpdate("""
            insert into laboratory_case(run_id, record_id, area, verdict, outputs, rules, missing)
            values (:run, :record, :area, :verdict, :outputs::jsonb, :rules, :missing)""",
        found.stream().map(each -> new MapSqlParameterSource("run", run).addValue("record", each.past().record())
            .addValue("area", each.past().area()).addValue("verdict", each.verdict().name())
            .addValue("outputs", each.verdict() == Verdict.SAME ? null : LabRows.json(each.outputs()))
            .addValue("rules", each.rules().toArray(String[]::new))
            .addValue("missing", each.missing().toArray(String[]::new))).toArray(MapSqlParameterSource[]::new));
  }

  @Override
  public void reached(long run, String lastCase) {
    jdbc.sql("update laboratory_run set last_case = :last where id = :run").param("last", lastCase).param("run", run).update();
  }

  @Override
  public void end(long run, LabRun.State state, Instant at) {
    jdbc.sql("update laboratory_run set state = :state, ended_at = :at where id = :run")
        .param("state", state.name()).param("at", Columns.time(at)).param("run", run).update();
  }

  @Override
  public List<LabSummary.Township> townships(long run, SqlCondition reach) {
    return jdbc.sql("""
            select left(c.area, 9) || '000' township, count(*) decisions,
              count(*) filter (where c.verdict in ('DIFFERENT', 'NO_RULE')) changed
            from laboratory_case c where c.run_id = :run and %s group by 1 order by 1""".formatted(reach.sql()))
        .params(reach.parameters()).param("run", run)
        .query((row, number) -> new LabSummary.Township(AreaCode.of(row.getString(1)), row.getLong(2), row.getLong(3))).list();
  }

  @Override
  public List<LabSummary.Shift> shifts(long run, SqlCondition reach, int limit) {
    return jdbc.sql("""
            select d.outputs before, c.outputs after, count(*) decisions
            from laboratory_case c join decision_record d on d.id = c.record_id
            where c.run_id = :run and c.verdict in ('DIFFERENT', 'NO_RULE') and %s
            group by d.outputs, c.outputs order by decisions desc, d.outputs::text, c.outputs::text limit :limit""".formatted(reach.sql()))
        .params(reach.parameters()).param("run", run).param("limit", limit)
        .query((row, number) -> new LabSummary.Shift(LabRows.values(row.getString("before")),
            LabRows.values(row.getString("after")), row.getLong("decisions"))).list();
  }

  @Override
  public List<LabCase> cases(long run, Set<Verdict> verdicts, @Nullable String township, long after, SqlCondition reach,
      int limit) {
    return jdbc.sql("""
            select c.*, d.case_no, d.at, d.table_version, d.facts, d.outputs before, d.rules before_rules
            from laboratory_case c join decision_record d on d.id = c.record_id
            where c.run_id = :run and c.verdict = any(:verdicts) and c.record_id > :after
              and (:township::varchar is null or left(c.area, 9) || '000' = :township) and %s
            order by c.record_id limit :limit""".formatted(reach.sql()))
        .params(reach.parameters()).param("run", run).param("verdicts", Columns.words(verdicts)).param("after", after)
        .param("township", township).param("limit", limit)
        .query((row, number) -> LabRows.found(row)).list();
  }
}
