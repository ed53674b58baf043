package org.bangfu.cases;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One row of the timeline: what was written, by whom and when.
 *
 * @param insteadOf name of the absent person in whose place it was done; absent for most
 * @param submissionId what was submitted in the step, to be opened by {@link Submissions#read}; absent where nothing was
 */
public record TimelineEntry(long id, Instant at, long staffId, String staffName, @Nullable String insteadOf,
    NewTimelineEntry what,
    @Nullable Long submissionId) {
}
