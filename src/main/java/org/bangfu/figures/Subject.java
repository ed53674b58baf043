package org.bangfu.figures;

import org.bangfu.shared.AreaCode;
import org.jspecify.annotations.Nullable;

/**
 * One case or household behind a figure.
 *
 * @param key its place in the list
 * @param met whether it stands in the numerator
 * @param weight what it counts for: persons where the figure counts persons, else 1
 */
public record Subject(long key, AreaCode area, long householdId, String headName, @Nullable String caseNo, boolean met,
    long weight) {
}
