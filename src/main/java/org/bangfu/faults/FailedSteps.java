package org.bangfu.faults;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.bangfu.audit.AuditEvent;
import org.bangfu.audit.AuditLog;
import org.bangfu.security.AccessPolicy;
import org.bangfu.security.Action;
import org.bangfu.shared.Slice;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Automatic steps that failed, in the areas somebody answers for; administrators have them tried again. */
@Service
@Transactional
public class FailedSteps {

  private final FaultStore store;
  private final EngineJobs jobs;
  private final FaultUpkeep upkeep;
  private final AccessPolicy policy;
  private final AuditLog audit;
  private final Clock clock;

  FailedSteps(FaultStore store, EngineJobs jobs, FaultUpkeep upkeep, AccessPolicy policy, AuditLog audit, Clock clock) {
    this.store = store;
    this.jobs = jobs;
    this.upkeep = upkeep;
    this.policy = policy;
    this.audit = audit;
    this.clock = clock;
  }

  /** Whether the asker may have them tried again. */
  @Transactional(readOnly = true)
  public boolean mayTryAgain() {
    return policy.may(Action.FAULT_RETRY);
  }

  /** The next rows behind a key, the longest failed first; what went through meanwhile is not among them. */
  public Slice<FailedStep> page(FailedStep.@Nullable Key after, int limit) {
    policy.require(Action.FAULT_READ);
    boolean technical = mayTryAgain();
    if (after == null) {
      upkeep.compare();
    }
    List<FailedStep> rows = store.page(policy.where(Action.FAULT_READ, "c.area"), technical,
        after == null ? FailedStep.Key.BEGIN : after, limit + 1);
    return Slice.of(technical ? rows : rows.stream().map(FailedStep::withoutDetail).toList(), limit);
  }

  /** Has steps tried again at once; answers how many. What is through or out of reach is left out. */
  public int tryAgain(Collection<String> jobIds) {
    policy.require(Action.FAULT_RETRY);
    return (int) jobIds.stream().distinct().sorted().flatMap(id -> store.find(id).stream()).filter(this::one).count();
  }

  private boolean one(FailedStep step) {
    boolean withinReach = step.area() == null || policy.may(Action.FAULT_RETRY, step.area());
    if (!withinReach || !jobs.tryAgain(step.jobId())) {
      return false;
    }
    store.triedAgain(step.jobId(), clock.instant());
    audit.append(new AuditEvent("fault.retry", step.caseNo() == null ? "job:" + step.jobId() : "case:" + step.caseNo(),
        step.area(), null, Map.of("step", step.step())));
    return true;
  }
}
