package org.bangfu.live.repository;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Stream;
import org.bangfu.live.Signal;
import org.bangfu.live.SignalLost;
import org.bangfu.live.SignalSource;
import org.postgresql.PGConnection;
import org.postgresql.PGNotification;
import org.springframework.boot.autoconfigure.jdbc.JdbcConnectionDetails;
import org.springframework.stereotype.Repository;

/** Connections outside of the pool: one that waits for notifications for days would be missing there. */
@Repository
class PostgresSource implements SignalSource {

  private final JdbcConnectionDetails database;

  PostgresSource(JdbcConnectionDetails database) {
    this.database = database;
  }

  @Override
  public Line open() {
    try {
      return listening(DriverManager.getConnection(database.getJdbcUrl(), settings()));
    } catch (SQLException failure) {
      throw new SignalLost(failure);
    }
  }

  private static Line listening(Connection connection) throws SQLException {
    try (Statement listen = connection.createStatement()) {
      listen.execute("listen " + PostgresSignals.CHANNEL);
      return new PostgresLine(connection);
    } catch (SQLException failure) {
      connection.close();
      throw failure;
    }
  }

  private Properties settings() {
    Properties settings = new Properties();
    settings.setProperty("user", Optional.ofNullable(database.getUsername()).orElse(""));
    settings.setProperty("password", Optional.ofNullable(database.getPassword()).orElse(""));
    settings.setProperty("ApplicationName", "bangfu-live");
    settings.setProperty("connectTimeout", "5");
    // For sign-in and questions; waiting for notifications has a time of its own.
    settings.setProperty("socketTimeout", "5");
    settings.setProperty("logServerErrorDetail", "false");
    return settings;
  }

  private static final class PostgresLine implements Line {

    /** A network that died silently says nothing by itself: after so much silence the server is asked. */
    private static final Duration SILENCE = Duration.ofSeconds(15);
    private static final int ANSWER_WITHIN_S = 5;

    private final Connection connection;
    private final PGConnection notifications;
    private long lastHeard = System.nanoTime();

    PostgresLine(Connection connection) throws SQLException {
      this.connection = connection;
      notifications = connection.unwrap(PGConnection.class);
    }

    @Override
    public List<Signal> await(Duration atMost) {
      try {
        PGNotification[] arrived = notifications.getNotifications((int) atMost.toMillis());
        if (arrived != null && arrived.length > 0) {
          lastHeard = System.nanoTime();
          return Stream.of(arrived).map(PGNotification::getParameter).map(Signal::read).flatMap(Optional::stream).toList();
        }
        askAfterSilence();
        return List.of();
      } catch (SQLException failure) {
        throw new SignalLost(failure);
      }
    }

    private void askAfterSilence() throws SQLException {
      if (System.nanoTime() - lastHeard < SILENCE.toNanos()) {
        return;
      }
      if (!connection.isValid(ANSWER_WITHIN_S)) {
        throw new SQLException("the line to the database is dead");
      }
      lastHeard = System.nanoTime();
    }

    @Override
    public void close() {
      try {
        connection.close();
      } catch (SQLException gone) {
        // It is what was wanted.
      }
    }
  }
}
