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
 * @param annulled whether it began only after its spell had ended, as a back-dated end showed later; kept for the record
 */
public record Contact(long id, long householdId, long spellId, long staffId, String staffName, LocalDate from,
    @Nullable LocalDate to, @Nullable String reason, String caseNo, boolean annulled) {
}
