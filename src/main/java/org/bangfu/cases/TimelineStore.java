package org.bangfu.cases;

import java.time.Instant;
import java.util.List;
import org.bangfu.security.InsteadOf;
import org.bangfu.security.SignedIn;
import org.jspecify.annotations.Nullable;

/** Where timeline entries are kept; append and read, nothing else. */
public interface TimelineStore {

  /** Appends with the submission kept in the same transaction for the same case and step. */
  void append(NewTimelineEntry entry, Instant at, SignedIn by, @Nullable InsteadOf insteadOf);

  /** Appends by one statement what no submission stands behind; numbers of no case are left out. */
  void appendAll(List<NewTimelineEntry> entries, Instant at, SignedIn by);

  List<TimelineEntry> ofHousehold(long householdId, int limit);

  List<TimelineEntry> ofCase(String caseNo, int limit);
}
