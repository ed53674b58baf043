package org.bangfu.design;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A draft put before a second person.
 *
 * @param note what the release changes, for those who work with it
 * @param publishAt when it comes into force; absent: with the approval
 * @param contentHash what was proposed, so that nothing else is approved
 * @param reason of a refusal, or why the publishing failed
 * @param revision of the release it became
 */
public record Proposal(long id, long draftId, String note, @Nullable Instant publishAt, String contentHash,
    long proposedById, String proposedBy, Instant proposedAt, State state, @Nullable String decidedBy,
    @Nullable Instant decidedAt, @Nullable String reason, @Nullable Integer revision) {

  /** What has become of it. */
  public enum State { OPEN, APPROVED, REFUSED, WITHDRAWN, PUBLISHED, FAILED }
}
