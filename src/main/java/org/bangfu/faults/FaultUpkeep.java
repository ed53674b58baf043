package org.bangfu.faults;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Compares the noted failures with the engine in both directions: a step that went through leaves no trace of itself, and
 * one may have failed for good before there was a list.
 */
@Component
class FaultUpkeep {

  private static final int CHUNK = 500;

  private final FaultStore store;
  private final EngineJobs jobs;
  private final Clock clock;

  FaultUpkeep(FaultStore store, EngineJobs jobs, Clock clock) {
    this.store = store;
    this.jobs = jobs;
    this.clock = clock;
  }

  @Transactional
  public void compare() {
    String after = "";
    List<String> keys = store.keys(after, CHUNK);
    while (!keys.isEmpty()) {
      List<String> through = new ArrayList<>(keys);
      through.removeAll(jobs.alive(keys));
      store.remove(through);
      after = keys.get(keys.size() - 1);
      keys = keys.size() < CHUNK ? List.of() : store.keys(after, CHUNK);
    }
    List<Failure> givenUp = jobs.givenUp(CHUNK);
    Set<String> known = new HashSet<>(store.known(givenUp.stream().map(Failure::jobId).toList()));
    givenUp.stream().filter(failure -> !known.contains(failure.jobId()))
        .forEach(failure -> store.failed(failure, clock.instant()));
  }
}
