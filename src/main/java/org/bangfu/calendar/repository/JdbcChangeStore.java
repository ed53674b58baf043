package org.bangfu.calendar.repository;

import java.sql.ResultSet;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.bangfu.calendar.CalendarChange;
import org.bangfu.calendar.ChangeStore;
import org.bangfu.security.SignedIn;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcChangeStore implements ChangeStore {

  /** The number of the advisory lock: "calendar" in a telephone's letters. */
  private static final long LOCK = 22536327L;

  private final JdbcClient jdbc;

  JdbcChangeStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public void alone() {
    jdbc.sql("select pg_advisory_xact_lock(:lock)").param("lock", LOCK).query((ResultSet row) -> { });
  }

  @Override
  public long add(CalendarChange.Kind kind, LocalDate from, LocalDate to, String note, SignedIn by, Instant at) {
    return jdbc.sql("""
            insert into calendar_change (kind, from_day, to_day, note, staff_id, staff_name, changed_at)
            values (:kind, :from, :to, :note, :staff, :name, :at) returning id""")
        .param("kind", kind.name()).param("from", from).param("to", to).param("note", note)
        .param("staff", by.staffId()).param("name", by.name()).param("at", at.atOffset(ZoneOffset.UTC))
        .query(Long.class).single();
  }

  @Override
  public void addMoved(long change, long moved) {
    jdbc.sql("update calendar_change set moved = moved + :moved where id = :id and :moved > 0")
        .param("moved", moved).param("id", change).update();
  }

  @Override
  public List<CalendarChange> latest(int limit) {
    return jdbc.sql("select * from calendar_change order by id desc limit :limit").param("limit", limit)
        .query((row, number) -> new CalendarChange(row.getLong("id"), CalendarChange.Kind.valueOf(row.getString("kind")),
            row.getObject("from_day", LocalDate.class), row.getObject("to_day", LocalDate.class), row.getString("note"),
            row.getLong("moved"), row.getString("staff_name"),
            row.getObject("changed_at", OffsetDateTime.class).toInstant())).list();
  }

  @Override
  public List<Long> unsettled(Instant before) {
    return jdbc.sql("select id from calendar_change where settled_at is null and changed_at < :before order by id")
        .param("before", before.atOffset(ZoneOffset.UTC)).query(Long.class).list();
  }

  @Override
  public void settled(List<Long> changes, Instant at) {
    jdbc.sql("update calendar_change set settled_at = :at where id = any(:ids)")
        .param("at", at.atOffset(ZoneOffset.UTC)).param("ids", changes.toArray(Long[]::new)).update();
  }
}
