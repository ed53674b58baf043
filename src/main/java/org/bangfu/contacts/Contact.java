package org.bangfu.contacts;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A cadre who accompanies a household during one spell.
 *
 * @param from first day
 * @param to last day; absent while it lasts
 * @param reason why this relation began, e.g. the reason of a transfer
 * @param caseNo the case that decided it
 */
public record Contact(long id, long householdId, long spellId, long staffId, String staffName, LocalDate from,
    @Nullable LocalDate to, @Nullable String reason, String caseNo) {
}
