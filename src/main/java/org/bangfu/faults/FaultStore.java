package org.bangfu.faults;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.bangfu.shared.SqlCondition;

/** Failed steps; one row for each, however often it failed. */
public interface FaultStore {

  /** Notes an attempt that failed, with the area of its case. */
  void failed(Failure failure, Instant now);

  /** Notes that somebody had it tried again. */
  void triedAgain(String jobId, Instant now);

  void remove(Collection<String> jobIds);

  /** Those of the keys that are noted. */
  List<String> known(Collection<String> jobIds);

  /** Keys behind one, in their own order. */
  List<String> keys(String after, int limit);

  Optional<FailedStep> find(String jobId);

  /**
   * Rows behind a key, the longest failed first.
   *
   * @param ofSystem whether the system's own work is listed too, which lies in no area
   */
  List<FailedStep> page(SqlCondition reach, boolean ofSystem, FailedStep.Key after, int limit);
}
