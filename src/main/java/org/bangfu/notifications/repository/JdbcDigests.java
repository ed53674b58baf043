package org.bangfu.notifications.repository;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bangfu.calendar.DueState;
import org.bangfu.calendar.DueWindow;
import org.bangfu.notifications.Digest;
import org.bangfu.notifications.DigestStore;
import org.bangfu.security.Action;
import org.bangfu.shared.SqlCondition;
import org.bangfu.staff.Role;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Counts with the rules of the inbox: what is nobody's in one's groups, and what is one's own there. */
@Repository
class JdbcDigests implements DigestStore {

  private static final String DIGESTS = """
      with wanted as (
        select s.staff_id, s.email, m.name, coalesce(m.locale, 'zh') language
        from notification_setting s
        join staff_member m on m.id = s.staff_id
        where s.digest and m.active
      ),
      held as (
        select distinct p.staff_id,
          lower(p.role) || ':' || case when p.role = 'CONTACT' then p.staff_id::text else p.unit end group_id
        from posting p
        join wanted w on w.staff_id = p.staff_id
        where p.role = any(:roles) and p.valid_from <= :day and (p.valid_to is null or p.valid_to >= :day)
          and (p.ended_at is null or cast(p.ended_at at time zone 'Asia/Shanghai' as date) > :day)
      ),
      task as (
        select distinct h.staff_id, t.task_id, t.due, t.created, t.head_name, t.task_name, t.case_no
        from held h
        join inbox_task t on t.group_id = h.group_id and (t.assignee is null or t.assignee = h.staff_id)
      ),
      counted as (
        select k.*,
          row_number() over (partition by staff_id order by due, task_id) place,
          count(*) filter (where %s) over (partition by staff_id) overdue,
          count(*) filter (where %s) over (partition by staff_id) soon,
          count(*) filter (where created >= :since) over (partition by staff_id) fresh
        from task k
      )
      select w.staff_id, w.name, w.email, w.language, c.overdue, c.soon, c.fresh, c.head_name, c.task_name, c.case_no,
        c.due
      from counted c
      join wanted w on w.staff_id = c.staff_id
      where c.place <= :lines and c.overdue + c.soon + c.fresh > 0
      order by w.staff_id, c.place""";

  private final JdbcClient jdbc;

  JdbcDigests(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public boolean begin(LocalDate day, Instant now) {
    return jdbc.sql("insert into digest_day (day, made_at) values (:day, :now) on conflict do nothing")
        .param("day", day).param("now", moment(now)).update() == 1;
  }

  @Override
  public Optional<Instant> before(LocalDate day) {
    return jdbc.sql("select made_at from digest_day where day < :day order by day desc limit 1").param("day", day)
        .query((row, number) -> row.getObject(1, OffsetDateTime.class).toInstant()).optional();
  }

  @Override
  public List<Digest> of(LocalDate day, DueWindow window, Instant freshSince, int lines) {
    SqlCondition overdue = window.where(DueState.OVERDUE, "due");
    SqlCondition soon = window.where(DueState.SOON, "due");
    Map<Long, Digest> digests = new LinkedHashMap<>();
    jdbc.sql(DIGESTS.formatted(overdue.sql(), soon.sql())).params(overdue.parameters()).params(soon.parameters())
        .param("roles", inboxRoles()).param("day", day)
        .param("since", moment(freshSince)).param("lines", lines)
        .query((row, number) -> digests.computeIfAbsent(row.getLong("staff_id"), staff -> digest(row))
            .first().add(line(row))).list();
    return List.copyOf(digests.values());
  }

  private static Digest digest(ResultSet row) {
    try {
      return new Digest(row.getLong("staff_id"), row.getString("name"), row.getString("email"), row.getString("language"),
          row.getLong("overdue"), row.getLong("soon"), row.getLong("fresh"), new ArrayList<>());
    } catch (SQLException unreadable) {
      throw new IllegalStateException(unreadable);
    }
  }

  private static Digest.Line line(ResultSet row) throws SQLException {
    String head = row.getString("head_name");
    return new Digest.Line(head == null ? "" : head, row.getString("task_name"), row.getString("case_no"),
        row.getObject("due", OffsetDateTime.class).toInstant());
  }

  private static String[] inboxRoles() {
    return Arrays.stream(Role.values()).filter(Action.INBOX_USE::allowedTo).map(Role::name).toArray(String[]::new);
  }

  private static OffsetDateTime moment(Instant instant) {
    return instant.atOffset(ZoneOffset.UTC);
  }
}
