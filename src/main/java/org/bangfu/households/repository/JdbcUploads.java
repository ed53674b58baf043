package org.bangfu.households.repository;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.bangfu.households.ImportPhase;
import org.bangfu.households.upload.Findings;
import org.bangfu.households.upload.Upload;
import org.bangfu.households.upload.UploadState;
import org.bangfu.households.upload.UploadStore;
import org.bangfu.security.SignedIn;
import org.bangfu.shared.AreaCode;
import org.bangfu.shared.SqlCondition;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcUploads implements UploadStore {

  private static final String TABLE = "register_upload";

  private static final String UPLOAD = """
      select r.*, case when r.state = 'RUNNING' and r.touched_at < :silent then 'STOPPED' else r.state end as now_state
      from register_upload r
      """;

  private final JdbcClient jdbc;
  private final Sealed sealed;
  private final ObjectMapper json;

  JdbcUploads(JdbcClient jdbc, Sealed sealed, ObjectMapper json) {
    this.jdbc = jdbc;
    this.sealed = sealed;
    this.json = json;
  }

  @Override
  public Optional<Long> begin(AreaCode area, SignedIn who, String fileName, Instant now, Instant silentSince) {
    jdbc.sql("""
            update register_upload set state = 'STOPPED', ended_at = touched_at
            where state = 'RUNNING' and touched_at < :silent""")
        .param("silent", Columns.time(silentSince)).update();
    return jdbc.sql("""
            insert into register_upload (area, staff_id, by_name, file_name, began_at, touched_at)
            values (:area, :staff, :by, :file, :now, :now)
            on conflict (state) where state = 'RUNNING' do nothing
            returning id""")
        .param("area", area.value()).param("staff", who.staffId()).param("by", who.name()).param("file", fileName)
        .param("now", Columns.time(now))
        .query(Long.class).optional();
  }

  @Override
  public boolean running(Instant silentSince) {
    return jdbc.sql("select exists (select from register_upload where state = 'RUNNING' and touched_at >= :silent)")
        .param("silent", Columns.time(silentSince)).query(Boolean.class).single();
  }

  @Override
  public void progress(long id, ImportPhase phase, long done, long total, Instant now) {
    jdbc.sql("""
            update register_upload set phase = :phase, rows_done = :done, rows_total = :total, touched_at = :now
            where id = :id""")
        .param("phase", phase.name()).param("done", done).param("total", total).param("now", Columns.time(now))
        .param("id", id).update();
  }

  @Override
  public void end(long id, UploadState state, Upload.@Nullable Counts counts, Findings findings, Instant now) {
    var update = jdbc.sql("""
            update register_upload set state = :state, ended_at = :now, touched_at = :now, findings = :findings,
              read = :read, added = :added, changed = :changed, unchanged = :unchanged, rejected = :rejected,
              problems = :problems, notes = :notes
            where id = :id""")
        .param("state", state.name()).param("now", Columns.time(now)).param("id", id)
        .param("findings", sealed.seal(written(findings), TABLE, "findings", id));
    update.param("read", counts == null ? null : counts.read(), java.sql.Types.BIGINT)
        .param("added", counts == null ? null : counts.added(), java.sql.Types.BIGINT)
        .param("changed", counts == null ? null : counts.changed(), java.sql.Types.BIGINT)
        .param("unchanged", counts == null ? null : counts.unchanged(), java.sql.Types.BIGINT)
        .param("rejected", counts == null ? null : counts.rejected(), java.sql.Types.BIGINT)
        .param("problems", counts == null ? null : counts.problems(), java.sql.Types.BIGINT)
        .param("notes", counts == null ? null : counts.notes(), java.sql.Types.BIGINT)
        .update();
  }

  @Override
  public List<Upload> latest(SqlCondition reach, Instant silentSince, int limit) {
    return jdbc.sql(UPLOAD + "where " + reach.sql() + " order by r.id desc limit :limit").params(reach.parameters())
        .param("silent", Columns.time(silentSince)).param("limit", limit).query(JdbcUploads::upload).list();
  }

  @Override
  public Optional<Upload> find(long id, SqlCondition reach, Instant silentSince) {
    return jdbc.sql(UPLOAD + "where r.id = :id and " + reach.sql()).params(reach.parameters())
        .param("silent", Columns.time(silentSince)).param("id", id).query(JdbcUploads::upload).optional();
  }

  @Override
  public Findings findings(long id) {
    return jdbc.sql("select findings from register_upload where id = :id and findings is not null").param("id", id)
        .query((row, number) -> read(sealed.open(row.getBytes(1), TABLE, "findings", id)))
        .optional().orElse(Findings.NONE);
  }

  private String written(Findings findings) {
    try {
      return json.writeValueAsString(findings);
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private Findings read(String text) {
    try {
      return json.readValue(text.getBytes(StandardCharsets.UTF_8), Findings.class);
    } catch (java.io.IOException damaged) {
      throw new IllegalStateException("register_upload.findings is damaged", damaged);
    }
  }

  private static Upload upload(ResultSet row, int number) throws SQLException {
    UploadState state = UploadState.valueOf(row.getString("now_state"));
    Upload.Counts counts = state != UploadState.DONE ? null : new Upload.Counts(row.getLong("read"), row.getLong("added"),
        row.getLong("changed"), row.getLong("unchanged"), row.getLong("rejected"), row.getLong("problems"),
        row.getLong("notes"));
    return new Upload(row.getLong("id"), row.getString("file_name"), row.getString("by_name"),
        Columns.instant(row, "began_at"), row.getObject("ended_at") == null ? null : Columns.instant(row, "ended_at"),
        state, ImportPhase.valueOf(row.getString("phase")), row.getLong("rows_done"), row.getLong("rows_total"), counts);
  }
}
