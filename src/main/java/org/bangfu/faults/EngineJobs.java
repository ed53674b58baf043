package org.bangfu.faults;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What is asked of the engine about its automatic steps. */
public interface EngineJobs {

  /** Those of the jobs that are still to be done. */
  Set<String> alive(Collection<String> jobIds);

  /** Jobs that the engine gave up, as failures; at most {@code limit}. */
  List<Failure> givenUp(int limit);

  /** Has the job tried again at once; false where it is not there any more. */
  boolean tryAgain(String jobId);

  /** How the courses of cases stand; a case whose course the engine does not have is {@link Standing#ABSENT}. */
  Map<String, Standing> standing(Collection<String> caseNos);

  /** How a case's course stands in the engine. */
  enum Standing {
    /** It waits for a moment that is to come. */
    WAITS,
    /** It stands without waiting for a moment. */
    STANDS,
    /** The engine does not have it. */
    ABSENT
  }
}
