package org.bangfu.cases;

import java.time.Instant;

/** One row of the timeline: what was written, by whom and when. */
public record TimelineEntry(long id, Instant at, long staffId, String staffName, NewTimelineEntry what) {
}
