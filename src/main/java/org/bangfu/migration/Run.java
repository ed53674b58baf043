package org.bangfu.migration;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One migration of chosen cases by one plan.
 *
 * @param process id of the process
 * @param processName as its model says
 * @param createdBy name of who put it together
 * @param reverses number of the run whose cases it puts back
 * @param counts cases by state; states without one are missing
 */
public record Run(long id, String process, String processName, int sourceVersion, int targetVersion, Plan plan,
    RunState state, Instant createdAt, String createdBy, @Nullable Instant endedAt, @Nullable Long reverses,
    Map<MovedState, Long> counts) {

  public Run {
    counts = Map.copyOf(counts);
  }

  public long count(MovedState of) {
    return counts.getOrDefault(of, 0L);
  }

  public long total() {
    return counts.values().stream().mapToLong(Long::longValue).sum();
  }

  /** Whether every case was tried. */
  public boolean tried() {
    return state != RunState.DRAFT && count(MovedState.PENDING) == 0;
  }

  /** Whether the worker has something to do in it. */
  public boolean underWay() {
    return state == RunState.RUNNING || state == RunState.DRY_RUN && count(MovedState.PENDING) > 0;
  }
}
