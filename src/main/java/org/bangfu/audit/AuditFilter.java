package org.bangfu.audit;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What of the audit record is asked for; an absent part leaves all.
 *
 * @param staffId the one who acted
 * @param from first day
 * @param to last day
 */
public record AuditFilter(@Nullable Long staffId, @Nullable String action, @Nullable LocalDate from,
    @Nullable LocalDate to) {

  /** Everything. */
  public static final AuditFilter ALL = new AuditFilter(null, null, null, null);
}
