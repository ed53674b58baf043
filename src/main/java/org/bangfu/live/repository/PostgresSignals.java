package org.bangfu.live.repository;

import java.util.Collection;
import java.util.Set;
import org.bangfu.live.LiveSignals;
import org.bangfu.live.LiveTopic;
import org.bangfu.live.Signal;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** PostgreSQL itself keeps a notification back until the transaction commits, and drops it with a rollback. */
@Repository
class PostgresSignals implements LiveSignals {

  /** The database's name for what all nodes listen to. */
  static final String CHANNEL = "bangfu_live";

  private final JdbcClient jdbc;

  PostgresSignals(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public void changed(LiveTopic topic, Collection<Long> staffIds) {
    if (!staffIds.isEmpty()) {
      send(Signal.of(topic, staffIds));
    }
  }

  @Override
  public void changedForEverybody(LiveTopic topic) {
    send(new Signal(topic, Set.of()));
  }

  private void send(Signal signal) {
    // The function answers void, which is read as a row without a value.
    jdbc.sql("select pg_notify(:channel, :text)").param("channel", CHANNEL).param("text", signal.text())
        .query((row, number) -> true).single();
  }
}
