package org.bangfu.absence;

import java.time.LocalDate;
import org.bangfu.security.WorkKind;

/**
 * One kind of an absent person's work in one person's hands for a time.
 *
 * @param from first day
 * @param to last day
 */
public record AbsencePart(WorkKind kind, LocalDate from, LocalDate to, long substituteId, String substituteName) {
}
