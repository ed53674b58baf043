package org.bangfu.measures;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.bangfu.households.Risk;
import org.jspecify.annotations.Nullable;

/**
 * One measure of a household, for its spell or, before there is one, for an emergency relief (绿色通道).
 *
 * @param spellId the spell it counts for; absent as long as it comes from an emergency relief only
 * @param reliefCase number of the emergency relief that it came from; kept when a spell takes it over
 * @param risk the risk it answers
 * @param type code of the catalogue, e.g. {@code MEDICAL_AID}
 * @param department code of the department that delivers it
 * @param caseNo number of its own case, whose course is the process {@code Measure}
 * @param plannedFor day by which it is to be delivered
 * @param amount yuan delivered; absent before delivery and where none is paid
 */
public record Measure(long id, long householdId, @Nullable Long spellId, @Nullable String reliefCase, Risk risk,
    String type, String department, MeasureState state, @Nullable String caseNo, LocalDate plannedFor, @Nullable LocalDate deliveredOn,
    @Nullable BigDecimal amount, LocalDate createdOn) {
}
