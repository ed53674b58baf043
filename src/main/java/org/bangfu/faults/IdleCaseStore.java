package org.bangfu.faults;

import java.time.Instant;
import java.util.List;
import org.bangfu.shared.SqlCondition;

/** Open cases without an open task. */
public interface IdleCaseStore {

  /** Those without a running notice and without movement since a moment, behind a key in the order they were opened. */
  List<Candidate> candidates(SqlCondition reach, Instant still, Instant now, long after, int limit);

  /** A case that may wait for a moment of its course. */
  record Candidate(long id, String caseNo, long householdId, String area, String process, Instant moved) {
  }
}
