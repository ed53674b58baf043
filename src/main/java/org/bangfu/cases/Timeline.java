package org.bangfu.cases;

import java.util.List;
import org.bangfu.security.InsteadOf;
import org.jspecify.annotations.Nullable;

/** What happened on a household's cases; rows are only ever appended. */
public interface Timeline {

  default void append(NewTimelineEntry entry) {
    append(entry, null);
  }

  /** @param insteadOf the absent person in whose place it was done */
  void append(NewTimelineEntry entry, @Nullable InsteadOf insteadOf);

  /** Appends what happened on many cases at once; numbers of no case are left out. */
  void appendAll(List<NewTimelineEntry> entries);

  /** Entries of a household over all its cases, newest first; at most {@code limit}. */
  List<TimelineEntry> ofHousehold(long householdId, int limit);

  /** Entries of one case, newest first. */
  List<TimelineEntry> ofCase(String caseNo);
}
