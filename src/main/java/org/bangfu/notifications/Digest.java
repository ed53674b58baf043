package org.bangfu.notifications;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one person's tasks amount to on a morning; the numbers are those of the person's inbox at that moment.
 *
 * @param email absent where the person entered none
 * @param language {@code zh} or {@code en}
 * @param soon due within three working days
 * @param fresh come since the digest before
 * @param first the few that are due soonest
 */
public record Digest(long staffId, String name, @Nullable String email, String language, long overdue, long soon,
    long fresh, List<Line> first) {

  /** One of the tasks. */
  public record Line(String headName, String stepName, @Nullable String caseNo, Instant due) {
  }
}
