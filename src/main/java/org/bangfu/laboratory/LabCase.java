package org.bangfu.laboratory;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.bangfu.shared.AreaCode;
import org.jspecify.annotations.Nullable;

/**
 * A past decision beside what the draft says of it.
 *
 * @param record number of the kept decision
 * @param version of the table that decided
 * @param facts what it was told, by name
 * @param before what was decided
 * @param after what the draft says; empty where it says nothing
 * @param missing facts that the draft asks for and nobody knew
 */
public record LabCase(long record, String caseNo, AreaCode area, Instant at, int version,
    Map<String, @Nullable Object> facts, Map<String, @Nullable Object> before, Map<String, @Nullable Object> after,
    List<String> beforeRules, List<String> afterRules, Verdict verdict, List<String> missing) {
}
