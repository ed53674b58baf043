package org.bangfu.oversight;

import java.util.Set;
import org.bangfu.shared.AreaCode;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who answers for the work nudged (催办) the holder of an open task; published in the transaction that records it.
 *
 * @param groups candidate groups of the task, for the case that nobody has claimed it
 * @param assigneeId the one who claimed it
 * @param by name of the one who nudged
 */
public record Nudged(String taskId, @Nullable String caseNo, AreaCode area, String process, String step, String stepName,
    Set<String> groups, @Nullable Long assigneeId, String by) {
}
