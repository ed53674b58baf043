package org.bangfu.measures;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened to a measure.
 *
 * @param state where it stands since
 * @param department who has to deliver it since
 * @param documentId evidence of the delivery
 * @param note reason, what was delivered, what effect it had
 */
public record MeasureEvent(long measureId, MeasureState state, String department, @Nullable String documentId,
    @Nullable String note, String staffName, Instant at) {
}
