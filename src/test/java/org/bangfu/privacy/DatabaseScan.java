package org.bangfu.privacy;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Looks through every column of every table, the engine's included, that could hold a text in the clear. */
public final class DatabaseScan {

  private final JdbcClient jdbc;

  public DatabaseScan(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Where the texts stand readable, as {@code table.column: text}, in order; bytes are read as UTF-8 and as UTF-16. */
  public Set<String> places(List<String> texts) {
    Set<String> found = new TreeSet<>();
    for (String table : tables()) {
      found.addAll(inTexts(table, texts));
      found.addAll(inBytes(table, texts));
    }
    return found;
  }

  private List<String> tables() {
    return jdbc.sql("""
        select table_name from information_schema.tables
        where table_schema = 'public' and table_type = 'BASE TABLE' order by table_name""").query(String.class).list();
  }

  private List<String> columns(String table, boolean bytes) {
    return jdbc.sql("""
            select column_name from information_schema.columns
            where table_schema = 'public' and table_name = :table and (udt_name = 'bytea') = :bytes""")
        .param("table", table).param("bytes", bytes).query(String.class).list();
  }

  private List<String> inTexts(String table, List<String> texts) {
    List<String> columns = columns(table, false).stream()
        .map(column -> "('" + column + "', t.\"" + column + "\"::text)").toList();
    return columns.isEmpty() ? List.of() : jdbc.sql("""
            select distinct '%s.' || v.name || ': ' || looked.up from "%s" t, lateral (values %s) v(name, value),
              unnest(:texts) looked(up) where position(looked.up in v.value) > 0"""
            .formatted(table, table, String.join(", ", columns)))
        .param("texts", texts.toArray(String[]::new)).query(String.class).list();
  }

  private List<String> inBytes(String table, List<String> texts) {
    List<String> found = new ArrayList<>();
    for (String column : columns(table, true)) {
      for (String text : texts) {
        boolean there = jdbc.sql("""
                select exists (select 1 from "%s" where position(:utf8 in "%s") > 0 or position(:utf16 in "%s") > 0)"""
                .formatted(table, column, column))
            .param("utf8", text.getBytes(StandardCharsets.UTF_8))
            .param("utf16", text.getBytes(StandardCharsets.UTF_16BE)).query(Boolean.class).single();
        if (there) {
          found.add(table + "." + column + ": " + text);
        }
      }
    }
    return found;
  }
}
