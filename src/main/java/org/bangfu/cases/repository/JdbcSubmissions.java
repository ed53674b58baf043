package org.bangfu.cases.repository;

import java.time.Instant;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import org.bangfu.cases.SubmissionStore;
import org.bangfu.security.SignedIn;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcSubmissions implements SubmissionStore {

  private final JdbcClient jdbc;

  JdbcSubmissions(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public long append(String caseNo, String taskId, String step, String formId, String modelVersion, byte[] content,
      Instant at, SignedIn by) {
    return jdbc.sql("""
            insert into submission(case_no, task_id, step, form_id, model_version, content, submitted_at, staff_id,
              staff_name)
            values (:caseNo, :task, :step, :form, :model, :content, :at, :staff, :name)
            returning id""")
        .param("caseNo", caseNo).param("task", taskId).param("step", step).param("form", formId)
        .param("model", modelVersion).param("content", content).param("at", Times.column(at))
        .param("staff", by.staffId()).param("name", by.name())
        .query(Long.class).single();
  }

  @Override
  public boolean anyBy(String caseNo, long staffId) {
    return jdbc.sql("select exists(select 1 from submission where case_no = :case and staff_id = :staff)")
        .param("case", caseNo).param("staff", staffId)
        .query(Boolean.class).single();
  }

  @Override
  public Set<String> casesOf(Collection<String> caseNos, long staffId) {
    return Set.copyOf(jdbc.sql("select distinct case_no from submission where case_no = any(:cases) and staff_id = :staff")
        .param("cases", caseNos.toArray(String[]::new)).param("staff", staffId)
        .query(String.class).list());
  }

  @Override
  public Optional<Kept> byId(long id) {
    return jdbc.sql("select * from submission where id = :id").param("id", id)
        .query((row, number) -> new Kept(row.getLong("id"), row.getString("case_no"), row.getString("task_id"),
            row.getString("step"), row.getString("form_id"), row.getString("model_version"),
            Times.instant(row, "submitted_at"), row.getString("staff_name"), row.getBytes("content")))
        .optional();
  }
}
