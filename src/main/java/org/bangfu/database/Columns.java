package org.bangfu.database;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Values of columns as the repositories of the rooms write and read them. */
public final class Columns {

  private Columns() {
  }

  public static OffsetDateTime time(Instant instant) {
    return instant.atOffset(ZoneOffset.UTC);
  }

  public static Instant instant(ResultSet row, String column) throws SQLException {
    return row.getObject(column, OffsetDateTime.class).toInstant();
  }

  public static String[] words(Collection<? extends Enum<?>> values) {
    return values.stream().map(Enum::name).sorted().toArray(String[]::new);
  }

  public static List<String> words(Array array) throws SQLException {
    return List.of((String[]) array.getArray());
  }

  public static @Nullable String word(@Nullable Enum<?> value) {
    return value == null ? null : value.name();
  }

  /** The constant of a word; null of null. */
  public static <E extends Enum<E>> @Nullable E constant(Class<E> type, @Nullable String word) {
    return word == null ? null : Enum.valueOf(type, word);
  }

  /** The key of the row about to be inserted: a sealed text is bound to it. */
  public static long nextId(JdbcClient jdbc, String table) {
    return jdbc.sql("select nextval(pg_get_serial_sequence(:table, 'id'))").param("table", table)
        .query(Long.class).single();
  }
}
