package org.bangfu.audit;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where the audit record is kept. */
public interface AuditStore {

  /** Appends a line; the key of the given one does not count. */
  void append(AuditEntry entry);

  /** Lines newest first, behind the given place. */
  List<AuditEntry> page(Query query, @Nullable AuditKey after, int limit);

  /** Every action recorded so far, in order. */
  List<String> actions();

  /** Lines with {@code fromId < id <= toId} in order of their keys. */
  List<AuditEntry> between(long fromId, long toId, int limit);

  /**
   * A filter in moments.
   *
   * @param from first moment
   * @param before first moment after
   */
  record Query(@Nullable Long staffId, @Nullable String action, @Nullable Instant from, @Nullable Instant before) {
  }
}
