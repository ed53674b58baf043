package org.bangfu.design.repository;

import static org.bangfu.database.Columns.instant;
import static org.bangfu.database.Columns.time;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.bangfu.design.Draft;
import org.bangfu.design.DraftStore;
import org.bangfu.design.PastFile;
import org.bangfu.gate.ModelText;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcModelDrafts implements DraftStore {

  private static final String SELECT = """
      select d.*, o.name owner, e.name editor from design_draft d
      join staff_member o on o.id = d.owner_id left join staff_member e on e.id = d.editor_id
      """;

  private final JdbcClient jdbc;

  JdbcModelDrafts(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public long add(String family, String title, long owner, int base, @Nullable Integer takesUp, boolean uploaded,
      Instant now) {
    return jdbc.sql("""
            insert into design_draft (family, title, owner_id, base_revision, takes_up, uploaded, state, created_at,
              changed_at)
            values (:family, :title, :owner, :base, :takesUp, :uploaded, 'OPEN', :now, :now) returning id""")
        .param("family", family).param("title", title).param("owner", owner).param("base", base)
        .param("takesUp", takesUp, Types.INTEGER).param("uploaded", uploaded).param("now", time(now)).query(Long.class).single();
  }

  @Override
  public Optional<Draft> find(long id) {
    return jdbc.sql(SELECT + "where d.id = :id").param("id", id).query(JdbcModelDrafts::draft).optional();
  }

  @Override
  public Optional<Draft> lock(long id) {
    return jdbc.sql(SELECT + "where d.id = :id for update of d").param("id", id).query(JdbcModelDrafts::draft).optional();
  }

  @Override
  public Optional<Draft> latestOf(String family, long owner) {
    return jdbc.sql(SELECT + """
            where d.family = :family and d.owner_id = :owner and d.state = 'OPEN' order by d.id desc limit 1""")
        .param("family", family).param("owner", owner).query(JdbcModelDrafts::draft).optional();
  }

  @Override
  public List<Draft> page(boolean ended, @Nullable Long before, int limit) {
    return jdbc.sql(SELECT + """
            where d.state %s ('PUBLISHED', 'DISCARDED') and d.id < :before order by d.id desc limit :limit"""
            .formatted(ended ? "in" : "not in"))
        .param("before", before == null ? Long.MAX_VALUE : before).param("limit", limit)
        .query(JdbcModelDrafts::draft).list();
  }

  @Override
  public void state(long id, Draft.State state, Instant now) {
    jdbc.sql("""
            update design_draft set state = :state, version = version + 1, changed_at = :now, editor_id = null,
              editing_until = null
            where id = :id""")
        .param("state", state.name()).param("now", time(now)).param("id", id).update();
  }

  @Override
  public void rename(long id, String title, Instant now) {
    jdbc.sql("update design_draft set title = :title, version = version + 1, changed_at = :now where id = :id")
        .param("title", title).param("now", time(now)).param("id", id).update();
  }

  @Override
  public void base(long id, int revision, Instant now) {
    jdbc.sql("update design_draft set base_revision = :base, version = version + 1, changed_at = :now where id = :id")
        .param("base", revision).param("now", time(now)).param("id", id).update();
  }

  @Override
  public void editing(long id, @Nullable Long staffId, @Nullable Instant until) {
    jdbc.sql("update design_draft set editor_id = :staff, editing_until = :until where id = :id")
        .param("staff", staffId, Types.BIGINT)
        .param("until", until == null ? null : time(until), Types.TIMESTAMP_WITH_TIMEZONE).param("id", id).update();
  }

  @Override
  public List<Own> own(long id) {
    return jdbc.sql("select name, content, version from design_draft_file where draft_id = :id order by name")
        .param("id", id).query(JdbcModelDrafts::own).list();
  }

  @Override
  public Optional<Own> own(long id, String name) {
    return jdbc.sql("select name, content, version from design_draft_file where draft_id = :id and name = :name")
        .param("id", id).param("name", name).query(JdbcModelDrafts::own).optional();
  }

  @Override
  public int save(long id, String name, byte @Nullable [] content, long by, Instant now, Duration span) {
    int version = jdbc.sql("""
            insert into design_draft_file (draft_id, name, content, version) values (:id, :name, :content, 1)
            on conflict (draft_id, name) do update set content = excluded.content, version = design_draft_file.version + 1
            returning version""")
        .param("id", id).param("name", name).param("content", content, Types.BINARY).query(Integer.class).single();
    remember(id, name, content, by, now, span);
    jdbc.sql("update design_draft set changed_at = :now where id = :id").param("now", time(now)).param("id", id).update();
    return version;
  }

  private void remember(long id, String name, byte @Nullable [] content, long by, Instant now, Duration span) {
    int joined = jdbc.sql("""
            update design_draft_past set content = :content, saved_at = :now
            where id = (select max(id) from design_draft_past where draft_id = :id and name = :name)
              and saved_by = :by and begun_at > :since""")
        .param("content", content, Types.BINARY).param("now", time(now)).param("id", id).param("name", name)
        .param("by", by).param("since", time(now.minus(span))).update();
    if (joined == 0) {
      jdbc.sql("""
              insert into design_draft_past (draft_id, name, content, saved_by, begun_at, saved_at)
              values (:id, :name, :content, :by, :now, :now)""")
          .param("id", id).param("name", name).param("content", content, Types.BINARY).param("by", by)
          .param("now", time(now)).update();
    }
  }

  @Override
  public void drop(long id, String name) {
    jdbc.sql("delete from design_draft_file where draft_id = :id and name = :name")
        .param("id", id).param("name", name).update();
  }

  @Override
  public List<PastFile> past(long id, String name, int limit) {
    return jdbc.sql("""
            select p.id, p.name, p.content is null removed, s.name saved_by, p.saved_at from design_draft_past p
            join staff_member s on s.id = p.saved_by
            where p.draft_id = :id and p.name = :name order by p.id desc limit :limit""")
        .param("id", id).param("name", name).param("limit", limit)
        .query((row, number) -> new PastFile(row.getLong("id"), row.getString("name"), row.getBoolean("removed"),
            row.getString("saved_by"), instant(row, "saved_at"))).list();
  }

  @Override
  public Optional<ModelText> pastContent(long id, long pastId) {
    return jdbc.sql("select name, content from design_draft_past where id = :past and draft_id = :id and content is not null")
        .param("past", pastId).param("id", id)
        .query((row, number) -> new ModelText(row.getString("name"), row.getBytes("content"))).optional();
  }

  @Override
  public Set<Long> authors(long id) {
    return jdbc.sql("""
            select owner_id from design_draft where id = :id
            union select saved_by from design_draft_past where draft_id = :id""")
        .param("id", id).query(Long.class).set();
  }

  private static Own own(ResultSet row, int number) throws SQLException {
    return new Own(row.getString("name"), row.getBytes("content"), row.getInt("version"));
  }

  private static Draft draft(ResultSet row, int number) throws SQLException {
    Draft.Editing editing = row.getString("editor") == null ? null
        : new Draft.Editing(row.getLong("editor_id"), row.getString("editor"), instant(row, "editing_until"));
    return new Draft(row.getLong("id"), row.getString("family"), row.getString("title"), row.getLong("owner_id"),
        row.getString("owner"), row.getInt("base_revision"), row.getObject("takes_up", Integer.class),
        row.getBoolean("uploaded"), Draft.State.valueOf(row.getString("state")), row.getInt("version"), instant(row, "created_at"),
        instant(row, "changed_at"), editing);
  }
}
