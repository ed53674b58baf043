package org.bangfu.engine.repository;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.bangfu.engine.ModelReleases;
import org.bangfu.gate.ModelText;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcModelReleases implements ModelReleases {

  private static final long LOCK = 0x6d6f64656c73L;

  private final JdbcClient jdbc;
  private final Clock clock;

  JdbcModelReleases(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  @Override
  public void lock() {
    // The second node waits for the first to deploy, which may take longer than a screen's lock.
    jdbc.sql("set local lock_timeout = '60s'").update();
    jdbc.sql("select pg_advisory_xact_lock(:key)::text").param("key", LOCK).query(String.class).optional();
  }

  @Override
  public boolean known(String family, String contentHash) {
    return jdbc.sql("select exists(select 1 from model_release where family = :family and content_hash = :hash)")
        .param("family", family).param("hash", contentHash)
        .query(Boolean.class).single();
  }

  @Override
  public Optional<Release> inForce(String family) {
    return jdbc.sql("""
            select * from model_release where family = :family and deployment_id is not null
            order by revision desc limit 1""")
        .param("family", family).query(JdbcModelReleases::release).optional();
  }

  @Override
  public List<Release> inForce() {
    return jdbc.sql("""
            select distinct on (family) * from model_release where deployment_id is not null
            order by family, revision desc""")
        .query(JdbcModelReleases::release).list();
  }

  @Override
  public Optional<Release> find(String family, int revision) {
    return jdbc.sql("select * from model_release where family = :family and revision = :revision")
        .param("family", family).param("revision", revision).query(JdbcModelReleases::release).optional();
  }

  @Override
  public List<Release> of(String family, int limit) {
    return jdbc.sql("select * from model_release where family = :family order by revision desc limit :limit")
        .param("family", family).param("limit", limit).query(JdbcModelReleases::release).list();
  }

  @Override
  public Optional<Release> waiting(String family) {
    return jdbc.sql("""
            select * from model_release where family = :family and deployment_id is null and not answered
            order by revision desc limit 1""")
        .param("family", family).query(JdbcModelReleases::release).optional();
  }

  @Override
  public List<ModelText> files(long releaseId) {
    return jdbc.sql("select name, content from model_release_file where release_id = :release order by name")
        .param("release", releaseId)
        .query((row, number) -> new ModelText(row.getString("name"), row.getBytes("content"))).list();
  }

  @Override
  public int add(NewRelease release, String contentHash, @Nullable String deploymentId, Collection<ModelText> files) {
    Release added = jdbc.sql("""
            insert into model_release(family, revision, origin, content_hash, deployment_id, author, approver, note,
              returns_to, released_at)
            select :family, coalesce(max(revision), 0) + 1, :origin, :hash, :deployment, :author, :approver, :note,
              :returnsTo, :now
            from model_release where family = :family
            returning *""")
        .param("family", release.family()).param("origin", release.origin().name()).param("hash", contentHash)
        .param("deployment", deploymentId).param("author", release.author()).param("approver", release.approver())
        .param("note", release.note()).param("returnsTo", release.returnsTo())
        .param("now", clock.instant().atOffset(ZoneOffset.UTC))
        .query(JdbcModelReleases::release).single();
    files.forEach(file -> jdbc.sql("insert into model_release_file values (:release, :name, :content)")
        .param("release", added.id()).param("name", file.name()).param("content", file.content()).update());
    return added.revision();
  }

  @Override
  public void answer(String family, int revision) {
    jdbc.sql("""
            update model_release set answered = true
            where family = :family and deployment_id is null and revision <= :revision""")
        .param("family", family).param("revision", revision).update();
  }

  private static Release release(ResultSet row, int number) throws SQLException {
    return new Release(row.getLong("id"), row.getString("family"), row.getInt("revision"),
        Origin.valueOf(row.getString("origin")), row.getString("content_hash"), row.getString("deployment_id"),
        row.getString("author"), row.getString("approver"), row.getString("note"),
        row.getObject("returns_to", Integer.class), row.getObject("released_at", OffsetDateTime.class).toInstant(),
        row.getBoolean("answered"));
  }
}
