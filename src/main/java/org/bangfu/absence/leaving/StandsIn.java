package org.bangfu.absence.leaving;

import java.time.LocalDate;
import org.bangfu.security.WorkKind;

/**
 * What a leaver does for somebody absent, now or later, and cannot do out of the post.
 *
 * @param partId key of the part of the absence
 */
public record StandsIn(long partId, long absenceId, long absentId, String absentName, WorkKind kind, LocalDate from,
    LocalDate to) {
}
