package org.bangfu.migration;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.bangfu.audit.AuditEvent;
import org.bangfu.audit.AuditLog;
import org.bangfu.security.AccessPolicy;
import org.bangfu.security.Action;
import org.bangfu.security.SignedIn;
import org.bangfu.shared.BusinessException;
import org.bangfu.shared.NotFoundException;
import org.bangfu.shared.Slice;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Runs of migration: put together, tried, started, paused, gone on with, put back. */
@Service
@Transactional
public class Migrations {

  private static final int MOST_LISTED = 5_000;

  private final RunStore store;
  private final Models models;
  private final Courses courses;
  private final AccessPolicy policy;
  private final AuditLog audit;
  private final Clock clock;

  Migrations(RunStore store, Models models, Courses courses, AccessPolicy policy, AuditLog audit, Clock clock) {
    this.store = store;
    this.models = models;
    this.courses = courses;
    this.policy = policy;
    this.audit = audit;
    this.clock = clock;
  }

  /** Puts a run together; nothing is moved. Throws {@code migration.plan.refused} and {@code migration.cases.none}. */
  public Run create(ModelVersion source, ModelVersion target, Plan plan, CaseChoice choice) {
    policy.require(Action.CASE_MIGRATE);
    if (source.definitionId().equals(target.definitionId()) || !source.process().equals(target.process())) {
      throw new BusinessException("migration.versions.same");
    }
    if (choice.caseNos().size() > MOST_LISTED) {
      throw new BusinessException("migration.cases.tooMany", MOST_LISTED);
    }
    long run = add(source, target, plan, null);
    int cases = store.addCases(run, courses.running(source.definitionId()), choice,
        policy.where(Action.CASE_MIGRATE, "c.area"));
    return created(run, cases, "migration.cases.none");
  }

  /** Puts together the way back for the cases of a finished run that still stand where they were put. */
  public Run reverse(long id) {
    Run done = inReach(id, RunState.DONE);
    List<ModelVersion> versions = models.versions(done.process());
    long run = add(by(versions, done.targetVersion()), by(versions, done.sourceVersion()), done.plan().inverse(), id);
    int cases = store.addReversed(run, id, courses.running(done.plan().target()), done.plan().lost());
    return created(run, cases, "migration.reverse.none");
  }

  private static ModelVersion by(List<ModelVersion> versions, int number) {
    return versions.stream().filter(each -> each.version() == number).findFirst().orElseThrow(NotFoundException::new);
  }

  private long add(ModelVersion source, ModelVersion target, Plan plan, @Nullable Long reverses) {
    if (!models.problems(plan).isEmpty()) {
      throw new BusinessException("migration.plan.refused");
    }
    SignedIn who = policy.scope().who();
    return store.add(new RunStore.NewRun(source, target, plan, clock.instant(), who.staffId(), who.name(), reverses));
  }

  private Run created(long id, int cases, String none) {
    if (cases == 0) {
      throw new BusinessException(none);
    }
    Run run = store.find(id).orElseThrow();
    note("migration.create", run);
    return run;
  }

  /** Has every case that is not moved tried; whatever was tried before is tried anew. */
  public void dryRun(long id) {
    inReach(id, RunState.DRAFT, RunState.DRY_RUN);
    store.untry(id);
    to(id, RunState.DRY_RUN, "migration.dryRun");
  }

  /** Has the cases moved that passed. Throws {@code migration.untried} before all were tried. */
  public void start(long id) {
    Run run = inReach(id, RunState.DRY_RUN);
    if (!run.tried()) {
      throw new BusinessException("migration.untried");
    }
    if (run.count(MovedState.PASSED) == 0) {
      throw new BusinessException("migration.nonePassed");
    }
    to(id, RunState.RUNNING, "migration.start");
  }

  /** Stops before the next portion; what was moved is moved. */
  public void pause(long id) {
    inReach(id, RunState.RUNNING);
    to(id, RunState.PAUSED, "migration.pause");
  }

  public void goOn(long id) {
    inReach(id, RunState.PAUSED);
    to(id, RunState.RUNNING, "migration.goOn");
  }

  @Transactional(readOnly = true)
  public Run read(long id) {
    policy.require(Action.CASE_MIGRATE);
    Run run = store.find(id).orElseThrow(NotFoundException::new);
    requireReach(run);
    return run;
  }

  /** Runs older than a number, newest first. */
  @Transactional(readOnly = true)
  public Slice<Run> page(@Nullable Long before, int limit) {
    policy.require(Action.CASE_MIGRATE);
    return Slice.of(store.page(before, policy.where(Action.CASE_MIGRATE, "c.area"), limit + 1), limit);
  }

  /** Cases of a run behind one, in a state or in all. */
  @Transactional(readOnly = true)
  public Slice<MovedCase> cases(long id, @Nullable MovedState state, @Nullable String after, int limit) {
    read(id);
    return Slice.of(store.cases(id, state, after == null ? "" : after, limit + 1), limit);
  }

  /** How many cases failed for which reason, the most frequent first. */
  @Transactional(readOnly = true)
  public Map<Reason, Long> reasons(long id) {
    read(id);
    return store.reasons(id);
  }

  private Run inReach(long id, RunState... states) {
    policy.require(Action.CASE_MIGRATE);
    Run run = store.lock(id).orElseThrow(NotFoundException::new);
    requireReach(run);
    if (!Set.of(states).contains(run.state())) {
      throw new BusinessException("migration.otherState");
    }
    return run;
  }

  /** A run is somebody's as a whole or not at all. */
  private void requireReach(Run run) {
    if (!store.outOfReach(run.id(), policy.where(Action.CASE_MIGRATE, "c.area")).isEmpty()) {
      throw new NotFoundException();
    }
  }

  private void to(long id, RunState state, String action) {
    store.state(id, state, null);
    note(action, store.find(id).orElseThrow());
  }

  private void note(String action, Run run) {
    audit.append(new AuditEvent(action, "migration:" + run.id(), null, null, Map.of("process", run.process(),
        "from", Integer.toString(run.sourceVersion()), "to", Integer.toString(run.targetVersion()),
        "cases", Long.toString(run.total()))));
  }
}
