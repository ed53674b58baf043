package org.bangfu.escalation;

import java.time.Instant;
import java.util.Set;
import org.bangfu.shared.AreaCode;
import org.jspecify.annotations.Nullable;

/**
 * An open task of a case that has a limit, in one of its groups.
 *
 * @param area village of the case
 * @param headName as the inbox shows it
 * @param escalateTo role that its model names; absent where it names none
 * @param assignee who has taken it; absent while nobody has
 * @param told what was told of it before
 */
public record OpenStep(String taskId, String group, String step, String stepName, Instant due, String caseNo,
    long householdId, String headName, AreaCode area, @Nullable String escalateTo, @Nullable Long assignee,
    Set<Level> told) {
}
