package org.bangfu.calendar.repository;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.bangfu.calendar.Correction;
import org.bangfu.calendar.CorrectionStore;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcCorrectionStore implements CorrectionStore {

  private final JdbcClient jdbc;

  JdbcCorrectionStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public List<Correction> all() {
    return jdbc.sql("select day, working, note, staff_id, staff_name, changed_at from calendar_day order by day")
        .query((row, number) -> new Correction(row.getObject("day", LocalDate.class), row.getBoolean("working"),
            row.getString("note"), row.getLong("staff_id"), row.getString("staff_name"),
            row.getObject("changed_at", OffsetDateTime.class).toInstant()))
        .list();
  }

  @Override
  public void put(Correction correction) {
    jdbc.sql("""
        insert into calendar_day (day, working, note, staff_id, staff_name, changed_at)
        values (:day, :working, :note, :staffId, :who, :at)
        on conflict (day) do update set working = excluded.working, note = excluded.note,
          staff_id = excluded.staff_id, staff_name = excluded.staff_name, changed_at = excluded.changed_at
        """)
        .param("day", correction.day())
        .param("working", correction.working())
        .param("note", correction.note())
        .param("staffId", correction.staffId())
        .param("who", correction.who())
        .param("at", correction.at().atOffset(ZoneOffset.UTC))
        .update();
  }

  @Override
  public boolean remove(LocalDate day) {
    return jdbc.sql("delete from calendar_day where day = :day").param("day", day).update() > 0;
  }
}
