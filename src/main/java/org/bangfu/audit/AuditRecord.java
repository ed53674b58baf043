package org.bangfu.audit;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.bangfu.security.AccessPolicy;
import org.bangfu.security.Action;
import org.bangfu.shared.Slice;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reading the audit record, for administrators. */
@Service
@Transactional(readOnly = true)
public class AuditRecord {

  private final AuditStore entries;
  private final AccessPolicy access;
  private final Clock clock;

  AuditRecord(AuditStore entries, AccessPolicy access, Clock clock) {
    this.entries = entries;
    this.access = access;
    this.clock = clock;
  }

  /** Entries newest first, behind the given place. */
  public Slice<AuditEntry> page(AuditFilter filter, @Nullable AuditKey after, int limit) {
    access.require(Action.AUDIT_READ);
    LocalDate to = filter.to();
    AuditStore.Query query = new AuditStore.Query(filter.staffId(), filter.action(), begin(filter.from()),
        to == null ? null : begin(to.plusDays(1)));
    return Slice.of(entries.page(query, after, limit + 1), limit);
  }

  /** The actions that a filter may name. */
  public List<String> actions() {
    access.require(Action.AUDIT_READ);
    return entries.actions();
  }

  private @Nullable Instant begin(@Nullable LocalDate day) {
    return day == null ? null : day.atStartOfDay(clock.getZone()).toInstant();
  }
}
