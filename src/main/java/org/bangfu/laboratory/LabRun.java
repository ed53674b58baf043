package org.bangfu.laboratory;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One table of a draft, asked about the decisions of the last months.
 *
 * @param content the file as it was asked
 * @param months how far back it looks
 * @param counts decisions by verdict as far as they lie in the reader's reach; verdicts without one are missing
 */
public record LabRun(long id, long draftId, String file, String decision, String content, int months, State state,
    Instant createdAt, String createdBy, @Nullable Instant endedAt, Map<Verdict, Long> counts) {

  /** How far it is. */
  public enum State { WORKING, DONE, FAILED }

  public LabRun {
    counts = Map.copyOf(counts);
  }

  public long count(Verdict of) {
    return counts.getOrDefault(of, 0L);
  }

  public long total() {
    return counts.values().stream().mapToLong(Long::longValue).sum();
  }

  /** Decisions that would come out otherwise, whether by another result or by none. */
  public long changed() {
    return count(Verdict.DIFFERENT) + count(Verdict.NO_RULE);
  }
}
