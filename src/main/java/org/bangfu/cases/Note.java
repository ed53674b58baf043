package org.bangfu.cases;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A remark somebody left on a household; never changed afterwards.
 *
 * @param caseNo the case it is about, absent where it is about the household
 */
public record Note(long id, long householdId, @Nullable String caseNo, Instant writtenAt, String staffName, String body) {
}
