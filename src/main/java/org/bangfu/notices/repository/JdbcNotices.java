package org.bangfu.notices.repository;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.bangfu.notices.Notice;
import org.bangfu.notices.NoticeStore;
import org.bangfu.notices.Objection;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcNotices implements NoticeStore {

  private static final String NOTICE = "select id, case_no, posted, days, ends_at, closed_at from notice ";
  private static final String OBJECTION = """
      select id, notice_id, case_no, lodged_at, content, finding, consequence, settled_at from objection
      """;

  private final JdbcClient jdbc;

  JdbcNotices(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public Notice add(String caseNo, LocalDate posted, int days, Instant endsAt) {
    long id = jdbc.sql("""
            insert into notice(case_no, posted, days, ends_at) values (:case, :posted, :days, :ends) returning id""")
        .param("case", caseNo).param("posted", posted).param("days", days).param("ends", Timestamp.from(endsAt))
        .query(Long.class).single();
    return new Notice(id, caseNo, posted, days, endsAt, null);
  }

  @Override
  public Optional<Notice> running(String caseNo) {
    return jdbc.sql(NOTICE + "where case_no = :case and closed_at is null").param("case", caseNo)
        .query((row, number) -> notice(row)).optional();
  }

  @Override
  public List<Notice> of(String caseNo) {
    return jdbc.sql(NOTICE + "where case_no = :case order by id desc").param("case", caseNo)
        .query((row, number) -> notice(row)).list();
  }

  @Override
  public void close(long noticeId, Instant at) {
    jdbc.sql("update notice set closed_at = :at where id = :id and closed_at is null")
        .param("at", Timestamp.from(at)).param("id", noticeId).update();
  }

  @Override
  public long addObjection(Notice notice, Instant at, long staffId, boolean anonymous) {
    return jdbc.sql("""
            insert into objection(notice_id, case_no, lodged_at, lodged_by, anonymous)
            values (:notice, :case, :at, :staff, :anonymous) returning id""")
        .param("notice", notice.id()).param("case", notice.caseNo()).param("at", Timestamp.from(at))
        .param("staff", staffId).param("anonymous", anonymous)
        .query(Long.class).single();
  }

  @Override
  public void setContent(long objectionId, byte[] cipher) {
    jdbc.sql("update objection set content = :content where id = :id")
        .param("content", cipher).param("id", objectionId).update();
  }

  @Override
  public Optional<Kept> objection(long objectionId) {
    return jdbc.sql(OBJECTION + "where id = :id").param("id", objectionId)
        .query((row, number) -> kept(row)).optional();
  }

  @Override
  public List<Kept> objections(String caseNo) {
    return jdbc.sql(OBJECTION + "where case_no = :case order by id").param("case", caseNo)
        .query((row, number) -> kept(row)).list();
  }

  @Override
  public boolean settle(long objectionId, Objection.Finding finding, Objection.@Nullable Consequence consequence,
      Instant at, long staffId) {
    return jdbc.sql("""
            update objection
            set finding = :finding, consequence = :consequence, settled_at = :at, settled_by = :staff
            where id = :id and finding is null""")
        .param("finding", finding.name()).param("consequence", consequence == null ? null : consequence.name())
        .param("at", Timestamp.from(at)).param("staff", staffId).param("id", objectionId)
        .update() == 1;
  }

  private static Notice notice(ResultSet row) throws SQLException {
    return new Notice(row.getLong("id"), row.getString("case_no"), row.getObject("posted", LocalDate.class),
        row.getInt("days"), row.getTimestamp("ends_at").toInstant(), moment(row, "closed_at"));
  }

  private static Kept kept(ResultSet row) throws SQLException {
    String finding = row.getString("finding");
    String consequence = row.getString("consequence");
    return new Kept(row.getLong("id"), row.getLong("notice_id"), row.getString("case_no"),
        row.getTimestamp("lodged_at").toInstant(), row.getBytes("content"),
        finding == null ? null : Objection.Finding.valueOf(finding),
        consequence == null ? null : Objection.Consequence.valueOf(consequence), moment(row, "settled_at"));
  }

  private static @Nullable Instant moment(ResultSet row, String column) throws SQLException {
    Timestamp at = row.getTimestamp(column);
    return at == null ? null : at.toInstant();
  }
}
