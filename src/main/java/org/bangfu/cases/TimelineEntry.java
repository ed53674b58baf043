package org.bangfu.cases;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One row of the timeline: what was written, by whom and when.
 *
 * @param submissionId what was submitted in the step, to be opened by {@link Submissions#read}; absent where nothing was
 */
public record TimelineEntry(long id, Instant at, long staffId, String staffName, NewTimelineEntry what,
    @Nullable Long submissionId) {
}
