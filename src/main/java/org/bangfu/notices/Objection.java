package org.bangfu.notices;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What somebody holds against a notice (domain §3: investigated, upheld or unfounded).
 *
 * @param objector name of the objector; absent for an anonymous one
 * @param text the objection as told
 * @param finding absent while it is investigated
 * @param consequence what an upheld objection leads to
 */
public record Objection(long id, long noticeId, String caseNo, Instant lodgedAt, @Nullable String objector, String text,
    @Nullable Finding finding, @Nullable Consequence consequence, @Nullable Instant settledAt) {

  /** What the investigation found. */
  public enum Finding { UPHELD, UNFOUNDED }

  /** Where an upheld objection sends the case. */
  public enum Consequence { REVERIFY, REFUSE }

  public boolean open() {
    return finding == null;
  }
}
