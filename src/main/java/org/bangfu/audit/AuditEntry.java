package org.bangfu.audit;

import java.time.Instant;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A line of the audit record.
 *
 * @param at when, to the microsecond
 * @param staffId key of the one who acted; 0 for the system, absent where nobody was signed in
 * @param who that one's name at the time
 */
public record AuditEntry(long id, Instant at, @Nullable Long staffId, @Nullable String who, String action, String object,
    @Nullable String area, @Nullable String reason, Map<String, String> detail) {

  /** Kinds of objects whose details concern the running of the product and no household. */
  private static final Set<String> ADMINISTRATION = Set.of("staff", "parameter", "calendar", "audit", "model", "sandbox");

  public AuditEntry {
    detail = Map.copyOf(detail);
  }

  /** The place in the list's order. */
  public AuditKey key() {
    return new AuditKey(at, id);
  }

  /** Details that may be shown to an administrator, who sees no case content (domain §1). */
  public Map<String, String> shownDetail() {
    return ADMINISTRATION.contains(object.split(":", 2)[0]) ? detail : Map.of();
  }
}
