package org.bangfu.faults.repository;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.bangfu.database.Columns;
import org.bangfu.faults.FailedStep;
import org.bangfu.faults.Failure;
import org.bangfu.faults.Fault;
import org.bangfu.faults.FaultStore;
import org.bangfu.shared.AreaCode;
import org.bangfu.shared.SqlCondition;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcFaults implements FaultStore {

  private static final String SELECT = """
      select f.*, c.household_id, c.area from failed_step f left join case_file c on c.case_no = f.case_no
      """;

  private final JdbcClient jdbc;

  JdbcFaults(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public void failed(Failure failure, Instant now) {
    jdbc.sql("""
            insert into failed_step (job_id, case_no, process, step, step_name, fault, sentence, detail, failures, since,
              next_try)
            values (:job, :case, :process, :step, :name, :fault, :sentence, :detail, 1, :now, :next)
            on conflict (job_id) do update set fault = excluded.fault, sentence = excluded.sentence,
              detail = excluded.detail, failures = failed_step.failures + 1, next_try = excluded.next_try""")
        .param("job", failure.jobId()).param("case", failure.caseNo()).param("process", failure.process())
        .param("step", failure.step()).param("name", failure.stepName()).param("fault", failure.fault().name())
        .param("sentence", failure.sentence()).param("detail", failure.detail()).param("now", Columns.time(now))
        .param("next", failure.nextTry() == null ? null : Columns.time(failure.nextTry()))
        .update();
  }

  @Override
  public void triedAgain(String jobId, Instant now) {
    jdbc.sql("update failed_step set next_try = :now where job_id = :job")
        .param("now", Columns.time(now)).param("job", jobId).update();
  }

  @Override
  public void remove(Collection<String> jobIds) {
    if (!jobIds.isEmpty()) {
      jdbc.sql("delete from failed_step where job_id = any(:jobs)").param("jobs", jobIds.toArray(String[]::new)).update();
    }
  }

  @Override
  public List<String> known(Collection<String> jobIds) {
    return jobIds.isEmpty() ? List.of() : jdbc.sql("select job_id from failed_step where job_id = any(:jobs)")
        .param("jobs", jobIds.toArray(String[]::new)).query(String.class).list();
  }

  @Override
  public List<String> keys(String after, int limit) {
    return jdbc.sql("select job_id from failed_step where job_id > :after order by job_id limit :limit")
        .param("after", after).param("limit", limit).query(String.class).list();
  }

  @Override
  public Optional<FailedStep> find(String jobId) {
    return jdbc.sql(SELECT + "where f.job_id = :job").param("job", jobId).query((row, number) -> step(row)).optional();
  }

  @Override
  public List<FailedStep> page(SqlCondition reach, boolean ofSystem, FailedStep.Key after, int limit) {
    return jdbc.sql(SELECT + """
            where (%s or (:ofSystem and c.area is null)) and (f.since, f.job_id) > (:since, :job)
            order by f.since, f.job_id limit :limit""".formatted(reach.sql()))
        .params(reach.parameters()).param("ofSystem", ofSystem).param("since", Columns.time(after.since()))
        .param("job", after.jobId()).param("limit", limit)
        .query((row, number) -> step(row)).list();
  }

  private static FailedStep step(ResultSet row) throws SQLException {
    String area = row.getString("area");
    OffsetDateTime next = row.getObject("next_try", OffsetDateTime.class);
    return new FailedStep(row.getString("job_id"), row.getString("case_no"), row.getObject("household_id", Long.class),
        area == null ? null : AreaCode.of(area), row.getString("process"), row.getString("step"),
        row.getString("step_name"), Objects.requireNonNull(Columns.constant(Fault.class, row.getString("fault"))),
        row.getString("sentence"), row.getString("detail"), row.getInt("failures"), Columns.instant(row, "since"),
        next == null ? null : next.toInstant());
  }
}
