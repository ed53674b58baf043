package org.bangfu.households;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Where it is kept who has seen which full number, and why; never the number itself. */
public interface UnmaskingStore {

  void keep(Instant at, long staffId, long householdId, @Nullable Long memberId, PersonalNumber what, String reason);

  /** Numbers that a person has seen since then. */
  int count(long staffId, Instant since);
}
