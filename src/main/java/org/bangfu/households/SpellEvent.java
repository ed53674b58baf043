package org.bangfu.households;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened to a monitoring spell. It is kept as a row of its history and published to the rooms that
 * follow a spell's life, in the same transaction.
 *
 * @param day day from which it counts
 * @param category category after it
 * @param risks risks after it
 * @param why word of the reason, e.g. {@code ELIMINATED}; absent where there is none to tell
 * @param caseNo the case that decided it
 */
public record SpellEvent(Kind kind, long spellId, long householdId, LocalDate day, Category category, Set<Risk> risks,
    @Nullable String why, String caseNo, Instant at) {

  /** What can happen; 回退 re-opens a spell, 再纳入 opens another one (domain §6). */
  public enum Kind { OPENED, REGRADED, RISKS_CHANGED, CLOSED, REOPENED, SAFETY_NET }
}
