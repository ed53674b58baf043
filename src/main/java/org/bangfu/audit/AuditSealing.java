package org.bangfu.audit;

import java.io.ByteArrayOutputStream;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Seals entries into the hash chain in batches, beside the writers (security.md §3). Keys are handed out before
 * transactions commit, so a lower key may appear later than a higher one: only keys up to a mark are sealed, and only
 * once every transaction that was under way when the mark was set has ended.
 */
@Service
public class AuditSealing {

  private static final Logger LOG = LoggerFactory.getLogger(AuditSealing.class);
  private static final int BATCH = 1_000;

  private final AuditStore entries;
  private final SealStore seals;
  private final TransactionOperations transactions;
  private final Clock clock;
  private SealStore.@Nullable Mark waiting;

  AuditSealing(AuditStore entries, SealStore seals, TransactionOperations transactions, Clock clock) {
    this.entries = entries;
    this.seals = seals;
    this.transactions = transactions;
    this.clock = clock;
  }

  /** Seals what is safe to seal now; entries of transactions that are still open, and those behind them, wait. */
  @Scheduled(fixedDelayString = "${bangfu.audit.seal-every:PT1M}", initialDelayString = "${bangfu.audit.seal-every:PT1M}")
  public synchronized void seal() {
    SealStore.Mark mark = waiting;
    if (mark == null) {
      mark = required(transactions.execute(status -> seals.mark()));
    }
    SealStore.Mark asked = mark;
    if (required(transactions.execute(status -> seals.settled(asked)))) {
      waiting = null;
      while (required(transactions.execute(status -> sealBatch(asked.highestId())))) {
        LOG.debug("another batch follows");
      }
    } else {
      waiting = mark;
    }
  }

  /** Seals one batch up to the key; answers whether more may be left. */
  private boolean sealBatch(long upTo) {
    if (!seals.lock()) {
      return false;
    }
    AuditSeal last = seals.last().orElse(null);
    List<AuditEntry> batch = entries.between(last == null ? 0 : last.toId(), upTo, BATCH);
    if (batch.isEmpty()) {
      return false;
    }
    AuditSeal seal = sealed(batch, last == null ? new byte[SealHash.LENGTH] : last.hash());
    seals.append(seal);
    // The log is a second witness: who rewrites the whole chain has to rewrite this too.
    LOG.info("audit record sealed to entry {}: {}", seal.toId(), HexFormat.of().formatHex(seal.hash()));
    return batch.size() == BATCH;
  }

  private AuditSeal sealed(List<AuditEntry> batch, byte[] previous) {
    List<Long> ids = batch.stream().map(AuditEntry::id).toList();
    ByteArrayOutputStream hashes = new ByteArrayOutputStream();
    batch.forEach(entry -> hashes.writeBytes(SealHash.of(entry)));
    byte[] all = hashes.toByteArray();
    return new AuditSeal(ids, all, previous, SealHash.of(previous, ids, all),
        clock.instant().truncatedTo(ChronoUnit.MICROS));
  }

  private static <T> T required(@Nullable T answer) {
    if (answer == null) {
      throw new IllegalStateException("the transaction answered nothing");
    }
    return answer;
  }
}
