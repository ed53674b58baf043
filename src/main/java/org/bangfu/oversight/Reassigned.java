package org.bangfu.oversight;

import org.bangfu.shared.AreaCode;
import org.jspecify.annotations.Nullable;

/**
 * An open task was handed to somebody; published in the transaction that records it.
 *
 * @param from the one who had claimed it
 * @param by name of the one who handed it on
 */
public record Reassigned(String taskId, @Nullable String caseNo, AreaCode area, String process, String step,
    String stepName, @Nullable Long from, long to, String by) {
}
