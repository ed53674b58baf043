package org.bangfu.staff.repository;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.bangfu.staff.Posting;
import org.bangfu.staff.PostingStore;
import org.bangfu.staff.Role;
import org.bangfu.staff.StaffMember;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcPostingStore implements PostingStore {

  /** In force on a day; one that was ended by hand is over from that day's moment on. */
  private static final String IN_FORCE = """
      p.valid_from <= :day and (p.valid_to is null or p.valid_to >= :day)
      and (p.ended_at is null or cast(p.ended_at at time zone 'Asia/Shanghai' as date) > :day)
      """;

  private final JdbcClient jdbc;

  JdbcPostingStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public List<Posting> activeOn(long staffId, LocalDate day) {
    return jdbc.sql("""
        select p.id, p.staff_id, p.role, p.unit, p.valid_from, p.valid_to
        from posting p join staff_member s on s.id = p.staff_id
        where p.staff_id = :staff and s.active and
        """ + IN_FORCE + " order by p.id")
        .param("staff", staffId)
        .param("day", day)
        .query(JdbcPostingStore::posting).list();
  }

  @Override
  public List<Posting> of(Collection<Long> staffIds) {
    return jdbc.sql("""
        select id, staff_id, role, unit, valid_from, valid_to from posting
        where staff_id in (:staff) order by valid_from desc, id desc
        """)
        .param("staff", staffIds)
        .query(JdbcPostingStore::posting).list();
  }

  @Override
  public Optional<Posting> find(long postingId) {
    return jdbc.sql("select id, staff_id, role, unit, valid_from, valid_to from posting where id = :id")
        .param("id", postingId)
        .query(JdbcPostingStore::posting).optional();
  }

  @Override
  public List<StaffMember> posted(Role role, String unit, LocalDate day) {
    return jdbc.sql("""
        select distinct s.id, s.username, s.name, s.active
        from posting p join staff_member s on s.id = p.staff_id
        where p.role = :role and p.unit = :unit and s.active and
        """ + IN_FORCE + " order by s.username")
        .param("role", role.name())
        .param("unit", unit)
        .param("day", day)
        .query(StaffMember.class).list();
  }

  @Override
  public boolean add(long staffId, Role role, String unit, LocalDate from, @Nullable LocalDate to) {
    return jdbc.sql("""
        insert into posting (staff_id, role, unit, valid_from, valid_to)
        values (:staff, :role, :unit, :from, :to)
        on conflict (staff_id, role, unit, valid_from) do nothing
        """)
        .param("staff", staffId)
        .param("role", role.name())
        .param("unit", unit)
        .param("from", from)
        .param("to", to)
        .update() == 1;
  }

  @Override
  public void end(long postingId, LocalDate lastDay) {
    jdbc.sql("update posting set valid_to = :day where id = :id").param("day", lastDay).param("id", postingId).update();
  }

  @Override
  public void endNow(long postingId, Instant now, LocalDate today) {
    jdbc.sql("update posting set valid_to = greatest(valid_from, :today), ended_at = :now where id = :id")
        .param("today", today)
        .param("now", now.atOffset(ZoneOffset.UTC))
        .param("id", postingId)
        .update();
  }

  private static Posting posting(ResultSet row, int number) throws SQLException {
    return new Posting(row.getLong("id"), row.getLong("staff_id"), Role.valueOf(row.getString("role")),
        row.getString("unit"), row.getObject("valid_from", LocalDate.class),
        row.getObject("valid_to", LocalDate.class));
  }
}
