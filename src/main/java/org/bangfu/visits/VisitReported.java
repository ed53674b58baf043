package org.bangfu.visits;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.bangfu.households.Risk;

/**
 * A visit found something that others have to act on; published in the transaction in which it was recorded. New risks
 * and failing measures lead to a revised plan, {@code readyForElimination} to a proposal (domain §5).
 *
 * @param caseNo the visit's case, whose record tells more
 * @param failingMeasures keys of measures that do not work
 */
public record VisitReported(String caseNo, long householdId, long spellId, LocalDate visitedOn, Set<Risk> newRisks,
    List<Long> failingMeasures, boolean readyForElimination) {
}
