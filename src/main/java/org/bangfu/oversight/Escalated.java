package org.bangfu.oversight;

import org.bangfu.shared.AreaCode;
import org.jspecify.annotations.Nullable;

/**
 * An open task was shown to the next level up; published in the transaction that records it.
 *
 * @param unit the township or county it was shown to
 * @param by name of the one who escalated it
 */
public record Escalated(String taskId, @Nullable String caseNo, AreaCode area, String process, String step,
    String stepName, RaisedTo to, AreaCode unit, String by) {
}
