package org.bangfu.calendar.repository;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.bangfu.calendar.CalendarCorrections;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcCalendarCorrections implements CalendarCorrections {

  private final JdbcClient jdbc;

  JdbcCalendarCorrections(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public Map<LocalDate, Boolean> all() {
    Map<LocalDate, Boolean> all = new HashMap<>();
    jdbc.sql("select day, working from calendar_day")
        .query(row -> {
          all.put(row.getObject("day", LocalDate.class), row.getBoolean("working"));
        });
    return all;
  }
}
