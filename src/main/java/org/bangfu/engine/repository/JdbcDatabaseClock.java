package org.bangfu.engine.repository;

import java.time.Instant;
import java.time.OffsetDateTime;
import org.bangfu.engine.DatabaseClock;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcDatabaseClock implements DatabaseClock {

  private final JdbcClient jdbc;

  JdbcDatabaseClock(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public Instant now() {
    return jdbc.sql("select clock_timestamp()").query(OffsetDateTime.class).single().toInstant();
  }

  @Override
  public String zone() {
    return jdbc.sql("select current_setting('TimeZone')").query(String.class).single();
  }
}
