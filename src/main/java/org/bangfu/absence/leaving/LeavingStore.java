package org.bangfu.absence.leaving;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bangfu.security.WorkKind;
import org.bangfu.shared.SqlCondition;
import org.jspecify.annotations.Nullable;

/** Where leavings are kept; never deleted. */
public interface LeavingStore {

  /** Who was chosen to follow; a household without a person is left to its township. */
  record Chosen(Map<Long, Optional<Long>> households, Map<WorkKind, Long> tasks) {
  }

  long add(NewLeaving leaving, String reason, long recordedBy, Instant now);

  Optional<Leaving> find(long id);

  Chosen chosen(long id);

  /**
   * Leavings of the postings in reach, and one's own; newest first behind a key.
   *
   * @param reach condition on {@code p.unit}
   * @param departments whether people of departments are in reach too
   */
  List<Leaving> page(long own, SqlCondition reach, boolean departments, @Nullable Long before, int limit);

  /** Whether a leaving of the person is planned. */
  boolean planned(long staffId);

  /** Planned ones whose day has come, by day. */
  List<Long> due(LocalDate day, int limit);

  /** Locks a planned one until the transaction ends; false where it is planned no more or another node has it. */
  boolean begin(long id);

  /** Keeps what became of it in the place of what was chosen. */
  void done(long id, Map<Long, Optional<Long>> households, int tasks, Instant now);

  /** Takes a planned one back; false where it is another version or planned no more. */
  boolean cancel(long id, int version);

  /** What the person does for absent people on a day and later, and could not once some postings have ended. */
  List<StandsIn> standsIn(long staffId, Collection<Long> endedPostings, LocalDate day);

  /** Lets parts of absences end on a day; those that begin later are gone. */
  void cut(List<StandsIn> parts, LocalDate lastDay);

  /** Units with tasks or none in which nobody holds a role any more once some postings have ended. */
  List<EmptiedUnit> emptied(Collection<Long> endedPostings, LocalDate day);
}
