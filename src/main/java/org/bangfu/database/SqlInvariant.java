package org.bangfu.database;

import java.util.List;
import org.bangfu.shared.Invariant;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * An invariant that one query can judge, in one snapshot of the database.
 *
 * @param sql answers a line of text per violation, at most {@code :told} of them
 */
public record SqlInvariant(JdbcClient jdbc, String name, String sql) implements Invariant {

  @Override
  public List<String> violations() {
    return jdbc.sql(sql).param("told", TOLD).query(String.class).list();
  }
}
