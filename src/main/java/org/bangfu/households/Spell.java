package org.bangfu.households;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A monitoring spell 监测周期 from determination to elimination (domain §2).
 *
 * @param openedByCase number of the case that determined it
 * @param closed day it ended; absent while it runs
 */
public record Spell(long id, long householdId, Category category, Set<Risk> risks, LocalDate opened, String openedByCase,
    @Nullable LocalDate closed, @Nullable String closedByCase, @Nullable String closedWhy) {
}
