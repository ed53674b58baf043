package org.bangfu.assistance.green;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One green channel of a household.
 *
 * @param caseNo its own case
 * @param identificationCase the case of the five steps that follow
 * @param dueOn last day by which the five steps must be through
 * @param alarmedAt when it was told last that they were not
 * @param spellId the spell that took its measures over
 */
public record GreenChannel(String caseNo, long householdId, Emergency emergency, String identificationCase,
    LocalDate startedOn, LocalDate dueOn, @Nullable Instant alarmedAt, @Nullable Long spellId) {
}
