package org.bangfu.audit.repository;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.bangfu.audit.AuditSeal;
import org.bangfu.audit.SealStore;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcSealStore implements SealStore {

  /** The number of the advisory lock: "audit" in a telephone's letters. */
  private static final long LOCK = 28_348;

  private final JdbcClient jdbc;

  JdbcSealStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public boolean lock() {
    return jdbc.sql("select pg_try_advisory_xact_lock(:lock)").param("lock", LOCK).query(Boolean.class).single();
  }

  @Override
  public Optional<AuditSeal> last() {
    return jdbc.sql("select entry_ids, hashes, prev_hash, hash, sealed_at from audit_seal order by to_id desc limit 1")
        .query(JdbcSealStore::seal).optional();
  }

  @Override
  public List<AuditSeal> after(long toId, int limit) {
    return jdbc.sql("""
        select entry_ids, hashes, prev_hash, hash, sealed_at from audit_seal
        where to_id > :toId order by to_id limit :limit
        """).param("toId", toId).param("limit", limit).query(JdbcSealStore::seal).list();
  }

  @Override
  public void append(AuditSeal seal) {
    jdbc.sql("""
        insert into audit_seal (from_id, to_id, entry_ids, hashes, prev_hash, hash, sealed_at)
        values (:fromId, :toId, :entryIds, :hashes, :previousHash, :hash, :sealedAt)
        """)
        .param("fromId", seal.fromId())
        .param("toId", seal.toId())
        .param("entryIds", seal.entryIds().toArray(Long[]::new))
        .param("hashes", seal.hashes())
        .param("previousHash", seal.previousHash())
        .param("hash", seal.hash())
        .param("sealedAt", seal.sealedAt().atOffset(ZoneOffset.UTC))
        .update();
  }

  /** The key is read before the number is taken: whoever holds a lower key then has a lower number. */
  @Override
  public Mark mark() {
    long highest = jdbc.sql("select coalesce(max(id), 0) from audit_entry").query(Long.class).single();
    return new Mark(highest, jdbc.sql("select pg_current_xact_id()::text").query(String.class).single());
  }

  @Override
  public boolean settled(Mark mark) {
    return jdbc.sql("select pg_snapshot_xmin(pg_current_snapshot()) > :transaction::xid8")
        .param("transaction", mark.transaction()).query(Boolean.class).single();
  }

  private static AuditSeal seal(ResultSet row, int number) throws SQLException {
    Array ids = row.getArray("entry_ids");
    return new AuditSeal(List.of((Long[]) ids.getArray()), row.getBytes("hashes"), row.getBytes("prev_hash"),
        row.getBytes("hash"), row.getObject("sealed_at", OffsetDateTime.class).toInstant());
  }
}
