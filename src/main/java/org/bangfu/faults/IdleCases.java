package org.bangfu.faults;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.bangfu.areas.Areas;
import org.bangfu.faults.EngineJobs.Standing;
import org.bangfu.faults.IdleCaseStore.Candidate;
import org.bangfu.parameters.ParameterKey;
import org.bangfu.parameters.Parameters;
import org.bangfu.security.AccessPolicy;
import org.bangfu.security.Action;
import org.bangfu.shared.AreaCode;
import org.bangfu.shared.Slice;
import org.bangfu.shared.SqlCondition;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Open cases without a task, a running notice, a failed step or a moment to wait for, to which nothing happened for days. */
@Service
@Transactional(readOnly = true)
public class IdleCases {

  private static final int CHUNK = 200;

  private final IdleCaseStore store;
  private final EngineJobs jobs;
  private final Areas areas;
  private final Parameters parameters;
  private final AccessPolicy policy;
  private final Clock clock;

  IdleCases(IdleCaseStore store, EngineJobs jobs, Areas areas, Parameters parameters, AccessPolicy policy, Clock clock) {
    this.store = store;
    this.jobs = jobs;
    this.areas = areas;
    this.parameters = parameters;
    this.policy = policy;
    this.clock = clock;
  }

  /** Natural days without movement from which a case without work is listed. */
  public int days() {
    return areas.counties().stream().findFirst()
        .map(county -> parameters.whole(ParameterKey.CASE_IDLE_DAYS, county.code(), LocalDate.now(clock))).orElse(1);
  }

  /** The next cases behind one, in the order they were opened. */
  public Slice<IdleCase> page(@Nullable Long after, int limit) {
    policy.require(Action.FAULT_READ);
    SqlCondition reach = policy.where(Action.FAULT_READ, "c.area");
    Instant now = clock.instant();
    Instant still = now.minus(Duration.ofDays(days()));
    List<IdleCase> idle = new ArrayList<>();
    long reached = after == null ? 0 : after;
    boolean more = true;
    while (more && idle.size() <= limit) {
      List<Candidate> candidates = store.candidates(reach, still, now, reached, CHUNK);
      idle.addAll(idle(candidates));
      more = candidates.size() == CHUNK;
      reached = more ? candidates.get(CHUNK - 1).id() : reached;
    }
    return Slice.of(idle.subList(0, Math.min(idle.size(), limit + 1)), limit);
  }

  private List<IdleCase> idle(List<Candidate> candidates) {
    Map<String, Standing> standing = jobs.standing(candidates.stream().map(Candidate::caseNo).toList());
    return candidates.stream().filter(candidate -> standing.get(candidate.caseNo()) != Standing.WAITS)
        .map(candidate -> new IdleCase(candidate.id(), candidate.caseNo(), candidate.householdId(),
            AreaCode.of(candidate.area()), candidate.process(), candidate.moved(),
            standing.get(candidate.caseNo()) == Standing.ABSENT)).toList();
  }
}
