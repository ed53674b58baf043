package org.bangfu.households.repository;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;
import org.bangfu.households.intake.LoadRow;
import org.postgresql.PGConnection;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Writes rows by COPY on the transaction's own connection. Tables and columns are words of the product's code. */
@Component
class BulkCopy {

  private final JdbcTemplate jdbc;

  BulkCopy(DataSource dataSource) {
    jdbc = new JdbcTemplate(dataSource);
  }

  /** @param withId whether the row's key is a column of the table */
  void into(String table, List<LoadRow> rows, boolean withId) {
    if (rows.isEmpty()) {
      return;
    }
    String columns = (withId ? "id," : "") + String.join(",", rows.get(0).columns().keySet());
    String text = CopyText.of(rows, withId);
    jdbc.execute((Connection connection) -> copied(connection,
        "copy %s (%s) from stdin".formatted(table, columns), text));
  }

  private static Long copied(Connection connection, String sql, String text) throws SQLException {
    try {
      return connection.unwrap(PGConnection.class).getCopyAPI().copyIn(sql, new StringReader(text));
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }
}
