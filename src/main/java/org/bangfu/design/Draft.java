package org.bangfu.design;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A revision of a family that is being made.
 *
 * @param base revision of the release it starts from
 * @param takesUp the shipped revision that was held back and is taken up by it
 * @param uploaded whether it came from the desktop modeler
 * @param version counts what is decided on it; an answer to an older version is refused
 * @param editing who has it in hand, if anybody
 */
public record Draft(long id, String family, String title, long ownerId, String owner, int base,
    @Nullable Integer takesUp, boolean uploaded, State state, int version, Instant createdAt, Instant changedAt,
    @Nullable Editing editing) {

  /** What has become of a draft. */
  public enum State {
    /** Is being edited. */
    OPEN,
    /** Waits for the second person. */
    PROPOSED,
    /** Waits for the moment at which it comes into force. */
    APPROVED,
    PUBLISHED,
    DISCARDED
  }

  /** Who edits it, and until when nobody else can unless they take it over. */
  public record Editing(long staffId, String name, Instant until) {
  }
}
