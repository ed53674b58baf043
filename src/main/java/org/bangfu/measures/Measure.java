package org.bangfu.measures;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.bangfu.households.Risk;
import org.jspecify.annotations.Nullable;

/**
 * One measure of a spell.
 *
 * @param risk the risk it answers
 * @param type code of the catalogue, e.g. {@code MEDICAL_AID}
 * @param department code of the department that delivers it
 * @param caseNo number of its own case, whose course is the process {@code Measure}
 * @param plannedFor day by which it is to be delivered
 * @param amount yuan delivered; absent before delivery and where none is paid
 */
public record Measure(long id, long householdId, long spellId, Risk risk, String type, String department,
    MeasureState state, @Nullable String caseNo, LocalDate plannedFor, @Nullable LocalDate deliveredOn,
    @Nullable BigDecimal amount, LocalDate createdOn) {
}
