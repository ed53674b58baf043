package org.bangfu.identification.repository;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import org.bangfu.households.Category;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Values of columns. */
final class Columns {

  private Columns() {
  }

  static OffsetDateTime time(Instant instant) {
    return instant.atOffset(ZoneOffset.UTC);
  }

  static Instant instant(ResultSet row, String column) throws SQLException {
    return row.getObject(column, OffsetDateTime.class).toInstant();
  }

  static String[] words(Collection<? extends Enum<?>> values) {
    return values.stream().map(Enum::name).sorted().toArray(String[]::new);
  }

  static List<String> words(Array array) throws SQLException {
    return List.of((String[]) array.getArray());
  }

  static @Nullable String word(@Nullable Enum<?> value) {
    return value == null ? null : value.name();
  }

  static @Nullable Category category(@Nullable String word) {
    return word == null ? null : Category.valueOf(word);
  }

  /** The key of the row about to be inserted: a sealed text is bound to it. */
  static long nextId(JdbcClient jdbc, String table) {
    return jdbc.sql("select nextval(pg_get_serial_sequence(:table, 'id'))").param("table", table)
        .query(Long.class).single();
  }
}
