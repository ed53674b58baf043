package org.bangfu.notifications.repository;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.bangfu.notifications.Addressee;
import org.bangfu.notifications.Notice;
import org.bangfu.notifications.Notification;
import org.bangfu.notifications.NotificationStore;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

@Repository
class JdbcNotifications implements NotificationStore {

  private static final String OWN = " staff_id = :staff and group_id = any(:groups)";

  private final JdbcClient jdbc;

  JdbcNotifications(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public List<Long> add(Notice notice, Collection<Addressee> addressees, Instant now) {
    return jdbc.sql("""
            insert into notification (staff_id, group_id, key, kind, subject, matter, due, task_id, household_id, case_no,
              sender, created_at)
            select a.staff_id, a.group_id, :key, :kind, :subject, :matter, :due, :task, :household, :case, :sender, :now
            from unnest(:staff::bigint[], :groups::text[]) a(staff_id, group_id)
            on conflict (staff_id, key) do nothing
            returning staff_id""")
        .param("key", notice.key()).param("kind", notice.kind().name()).param("subject", notice.subject())
        .param("matter", notice.matter()).param("due", notice.due() == null ? null : moment(notice.due()))
        .param("task", notice.taskId()).param("household", notice.householdId()).param("case", notice.caseNo())
        .param("sender", notice.sender()).param("now", moment(now))
        .param("staff", addressees.stream().map(Addressee::staffId).toArray(Long[]::new))
        .param("groups", addressees.stream().map(Addressee::group).toArray(String[]::new))
        .query(Long.class).list();
  }

  @Override
  public List<Notification> page(Own own, boolean unreadOnly, @Nullable Long after, int limit) {
    return own("select * from notification where" + OWN + (unreadOnly ? " and read_at is null" : "")
        + " and id < :after order by id desc limit :limit", own)
        .param("after", after == null ? Long.MAX_VALUE : after).param("limit", limit)
        .query(JdbcNotifications::notification).list();
  }

  @Override
  public Optional<Notification> find(Own own, long id) {
    return own("select * from notification where" + OWN + " and id = :id", own).param("id", id)
        .query(JdbcNotifications::notification).optional();
  }

  @Override
  public long countUnread(Own own, long bound) {
    return own("select count(*) from (select 1 from notification where" + OWN
        + " and read_at is null limit :bound) counted", own).param("bound", bound).query(Long.class).single();
  }

  @Override
  public boolean read(Own own, long id, Instant now) {
    return own("update notification set read_at = :now where" + OWN + " and id = :id and read_at is null", own)
        .param("now", moment(now)).param("id", id).update() > 0;
  }

  @Override
  public int readUpTo(Own own, long id, Instant now) {
    return own("update notification set read_at = :now where" + OWN + " and id <= :id and read_at is null", own)
        .param("now", moment(now)).param("id", id).update();
  }

  private StatementSpec own(String sql, Own own) {
    return jdbc.sql(sql).param("staff", own.staffId()).param("groups", own.groups().toArray(String[]::new));
  }

  @Override
  public int removeBefore(Instant moment, int limit) {
    return jdbc.sql("""
            delete from notification where id in (
              select id from notification where created_at < :moment order by id limit :limit)""")
        .param("moment", moment(moment)).param("limit", limit).update();
  }

  private static Notification notification(ResultSet row, int number) throws SQLException {
    Notice notice = new Notice(row.getString("key"), Notice.Kind.valueOf(row.getString("kind")), row.getString("subject"),
        row.getString("matter"), instant(row, "due"), row.getString("task_id"), row.getObject("household_id", Long.class),
        row.getString("case_no"), row.getString("sender"));
    return new Notification(row.getLong("id"), notice,
        row.getObject("created_at", OffsetDateTime.class).toInstant(), instant(row, "read_at"));
  }

  private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
    OffsetDateTime moment = row.getObject(column, OffsetDateTime.class);
    return moment == null ? null : moment.toInstant();
  }

  private static OffsetDateTime moment(Instant instant) {
    return instant.atOffset(ZoneOffset.UTC);
  }
}
