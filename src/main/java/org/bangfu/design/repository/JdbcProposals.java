package org.bangfu.design.repository;

import static org.bangfu.database.Columns.instant;
import static org.bangfu.database.Columns.time;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.bangfu.design.Proposal;
import org.bangfu.design.ProposalStore;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcProposals implements ProposalStore {

  private static final String SELECT = """
      select p.*, a.name proposer, d.name decider from design_proposal p
      join staff_member a on a.id = p.proposed_by left join staff_member d on d.id = p.decided_by
      """;

  private final JdbcClient jdbc;

  JdbcProposals(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public long add(long draftId, String note, @Nullable Instant publishAt, String contentHash, long by, Instant now) {
    return jdbc.sql("""
            insert into design_proposal (draft_id, note, publish_at, content_hash, proposed_by, proposed_at, state)
            values (:draft, :note, :at, :hash, :by, :now, 'OPEN') returning id""")
        .param("draft", draftId).param("note", note)
        .param("at", publishAt == null ? null : time(publishAt), Types.TIMESTAMP_WITH_TIMEZONE)
        .param("hash", contentHash).param("by", by).param("now", time(now)).query(Long.class).single();
  }

  @Override
  public Optional<Proposal> alive(long draftId) {
    return jdbc.sql(SELECT + "where p.draft_id = :draft and p.state in ('OPEN', 'APPROVED')")
        .param("draft", draftId).query(JdbcProposals::proposal).optional();
  }

  @Override
  public List<Proposal> of(long draftId) {
    return jdbc.sql(SELECT + "where p.draft_id = :draft order by p.id desc")
        .param("draft", draftId).query(JdbcProposals::proposal).list();
  }

  @Override
  public void decide(long id, Proposal.State state, @Nullable Long by, @Nullable String reason, Instant now) {
    jdbc.sql("""
            update design_proposal set state = :state, decided_by = coalesce(:by, decided_by), decided_at = :now,
              reason = :reason
            where id = :id""")
        .param("state", state.name()).param("by", by, Types.BIGINT).param("reason", reason).param("now", time(now))
        .param("id", id).update();
  }

  @Override
  public void published(long id, int revision) {
    jdbc.sql("update design_proposal set state = 'PUBLISHED', revision = :revision where id = :id")
        .param("revision", revision).param("id", id).update();
  }

  @Override
  public List<Long> due(Instant now) {
    return jdbc.sql("""
            select draft_id from design_proposal where state = 'APPROVED' and publish_at <= :now
            order by publish_at, id for update skip locked""")
        .param("now", time(now)).query(Long.class).list();
  }

  private static Proposal proposal(ResultSet row, int number) throws SQLException {
    return new Proposal(row.getLong("id"), row.getLong("draft_id"), row.getString("note"), optional(row, "publish_at"),
        row.getString("content_hash"), row.getLong("proposed_by"), row.getString("proposer"), instant(row, "proposed_at"),
        Proposal.State.valueOf(row.getString("state")), row.getString("decider"), optional(row, "decided_at"),
        row.getString("reason"), row.getObject("revision", Integer.class));
  }

  private static @Nullable Instant optional(ResultSet row, String column) throws SQLException {
    OffsetDateTime time = row.getObject(column, OffsetDateTime.class);
    return time == null ? null : time.toInstant();
  }
}
