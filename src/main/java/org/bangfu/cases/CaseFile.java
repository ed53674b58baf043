package org.bangfu.cases;

import java.time.Instant;
import org.bangfu.calendar.Limit;
import org.bangfu.shared.AreaCode;
import org.jspecify.annotations.Nullable;

/**
 * One piece of work on a household; its number is the engine's business key.
 *
 * @param caseNo e.g. {@code SB-2026-000123}
 * @param area village code of the household
 * @param process id of the process, e.g. {@code Identification}
 * @param totalDue when the whole case is due; absent where the process has no total clock
 * @param total how long it may take in all, as it was when it began; absent where it is due at a fixed moment or never
 * @param outcome word of the outcome once closed, e.g. {@code determined}, {@code refused}
 */
public record CaseFile(long id, String caseNo, long householdId, String headName, AreaCode area, String process,
    CaseState state, Instant openedAt, String openedBy, @Nullable Instant totalDue, @Nullable Limit total,
    @Nullable Instant closedAt, @Nullable String outcome) {
}
