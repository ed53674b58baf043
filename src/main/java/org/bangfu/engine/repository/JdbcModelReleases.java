package org.bangfu.engine.repository;

import java.util.Optional;
import org.bangfu.engine.ModelReleases;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcModelReleases implements ModelReleases {

  private static final long LOCK = 0x6d6f64656c73L;

  private final JdbcClient jdbc;

  JdbcModelReleases(JdbcClient jdbc) {
    this.jdbc = jdbc;
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
            select family, revision, origin, content_hash, deployment_id, author
            from model_release
            where family = :family and deployment_id is not null
            order by revision desc
            limit 1""")
        .param("family", family)
        .query((row, number) -> new Release(row.getString("family"), row.getInt("revision"),
            Origin.valueOf(row.getString("origin")), row.getString("content_hash"), row.getString("deployment_id"),
            row.getString("author")))
        .optional();
  }

  @Override
  public void add(String family, Origin origin, String contentHash, @Nullable String deploymentId, String author) {
    jdbc.sql("""
            insert into model_release(family, revision, origin, content_hash, deployment_id, author)
            select :family, coalesce(max(revision), 0) + 1, :origin, :hash, :deployment, :author
            from model_release where family = :family""")
        .param("family", family).param("origin", origin.name()).param("hash", contentHash)
        .param("deployment", deploymentId).param("author", author)
        .update();
  }
}
