package org.bangfu.migration;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.bangfu.audit.AuditEvent;
import org.bangfu.audit.AuditLog;
import org.bangfu.migration.MovedCase.Effect;
import org.bangfu.migration.RunStore.Outcome;
import org.bangfu.security.ForOwnRules;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.DefaultTransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Works through runs, one portion after the other, on whichever node has the run's row locked. A portion is one
 * transaction with the states of its cases in it: a node that dies leaves all of it or nothing, and any other goes on.
 */
@Component
@ForOwnRules
public class MigrationWork {

  private static final Logger LOG = LoggerFactory.getLogger(MigrationWork.class);
  /** Moved together in one transaction; more saves little and keeps others' rows locked longer. */
  private static final int PORTION = 50;
  /** Tried one by one before their results are written. */
  private static final int TRIALS = 25;
  private static final int ATTEMPTS = 3;

  private final RunStore store;
  private final CaseMover mover;
  private final AuditLog audit;
  private final Clock clock;
  private final TransactionTemplate transaction;
  private final TransactionTemplate apart;

  MigrationWork(RunStore store, CaseMover mover, AuditLog audit, Clock clock, PlatformTransactionManager transactions) {
    this.store = store;
    this.mover = mover;
    this.audit = audit;
    this.clock = clock;
    transaction = new TransactionTemplate(transactions);
    apart = new TransactionTemplate(transactions,
        new DefaultTransactionDefinition(TransactionDefinition.PROPAGATION_REQUIRES_NEW));
  }

  /** Tries or moves the next portion of any run; false where no run has work that another node has not in hand. */
  public boolean portion() {
    Portion portion = new Portion();
    try {
      return Boolean.TRUE.equals(transaction.execute(status -> next(portion)));
    } catch (RuntimeException refused) {
      if (portion.moving.isEmpty()) {
        throw refused;
      }
      LOG.info("A portion of migration {} is moved one by one: {}", portion.run, refused.getMessage());
      portion.moving.forEach(each -> single(portion.run, each.instanceId()));
      return true;
    }
  }

  private boolean next(Portion portion) {
    Optional<Run> found = store.lockNext();
    if (found.isEmpty()) {
      return false;
    }
    Run run = found.get();
    if (run.state() == RunState.DRY_RUN) {
      store.write(run.id(), store.next(run.id(), MovedState.PENDING, TRIALS).stream().map(each -> tried(run, each)).toList(),
          clock.instant());
      return true;
    }
    portion.run = run.id();
    portion.moving = store.next(run.id(), MovedState.PASSED, PORTION);
    if (portion.moving.isEmpty()) {
      finish(run);
    } else {
      move(run, portion.moving);
    }
    return true;
  }

  /** The move as it would be, and nothing of it stays. */
  private Outcome tried(Run run, MovedCase one) {
    try {
      Effect effect = apart.execute(status -> {
        status.setRollbackOnly();
        return mover.move(run, List.of(one)).get(one.instanceId());
      });
      return new Outcome(one.instanceId(), MovedState.PASSED, null, Objects.requireNonNull(effect));
    } catch (RuntimeException refused) {
      return failed(one.instanceId(), refused);
    }
  }

  private void move(Run run, List<MovedCase> cases) {
    Map<String, Effect> effects = mover.move(run, cases);
    store.write(run.id(), cases.stream().map(one -> new Outcome(one.instanceId(), MovedState.MOVED, null,
        Objects.requireNonNull(effects.get(one.instanceId())))).toList(), clock.instant());
  }

  /** One case of a portion that failed together; another node or a pause may have come in between. */
  private void single(long run, String instanceId) {
    Outcome failure = null;
    for (int attempt = 1; attempt <= ATTEMPTS; attempt++) {
      try {
        transaction.executeWithoutResult(status -> store.lock(run).filter(each -> each.state() == RunState.RUNNING)
            .ifPresent(each -> store.one(run, instanceId, MovedState.PASSED).ifPresent(one -> move(each, List.of(one)))));
        return;
      } catch (RuntimeException refused) {
        failure = failed(instanceId, refused);
        if (Objects.requireNonNull(failure.reason()).code() != Reason.Code.BUSY) {
          break;
        }
      }
    }
    Outcome last = Objects.requireNonNull(failure);
    transaction.executeWithoutResult(status -> store.one(run, instanceId, MovedState.PASSED)
        .ifPresent(one -> store.write(run, List.of(last), clock.instant())));
  }

  private static Outcome failed(String instanceId, RuntimeException refused) {
    if (refused instanceof CourseRefused known) {
      return new Outcome(instanceId, MovedState.FAILED, known.reason(), Effect.NONE);
    }
    // Its message may carry data: the log has it under the course, the screen only the kind.
    LOG.warn("The course {} could not be moved", instanceId, refused);
    return new Outcome(instanceId, MovedState.FAILED,
        new Reason(Reason.Code.OTHER, null, refused.getClass().getSimpleName()), Effect.NONE);
  }

  private void finish(Run run) {
    store.state(run.id(), RunState.DONE, clock.instant());
    Long reverses = run.reverses();
    if (reverses != null && run.count(MovedState.MOVED) > 0) {
      store.state(reverses, RunState.REVERSED, null);
    }
    audit.append(new AuditEvent("migration.done", "migration:" + run.id(), null, null,
        Map.of("moved", Long.toString(run.count(MovedState.MOVED)), "failed", Long.toString(run.count(MovedState.FAILED)))));
  }

  /** What is in hand when a transaction breaks off. */
  private static final class Portion {
    private long run;
    private List<MovedCase> moving = List.of();
  }
}
