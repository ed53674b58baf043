package org.bangfu.households.upload;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.bangfu.households.ImportPhase;
import org.bangfu.households.ImportResult;
import org.bangfu.security.AccessPolicy;
import org.bangfu.security.Action;
import org.bangfu.security.Scope;
import org.bangfu.shared.AreaCode;
import org.bangfu.shared.AreaRange;
import org.bangfu.shared.NotFoundException;
import org.bangfu.shared.SqlCondition;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** The record of the runs, each entry in a transaction of its own: everybody sees how far an import is before it ends. */
@Component
class UploadRuns {

  /** An import tells of itself every thousand households; one silent for so long has died with its application. */
  static final Duration SILENCE = Duration.ofMinutes(2);

  private static final int AREA_DIGITS = 12;

  private final UploadStore store;
  private final AccessPolicy access;
  private final Clock clock;
  private final TransactionTemplate apart;

  UploadRuns(UploadStore store, AccessPolicy access, Clock clock, PlatformTransactionManager transactions) {
    this.store = store;
    this.access = access;
    this.clock = clock;
    apart = new TransactionTemplate(transactions);
    apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
  }

  boolean running() {
    return store.running(silentSince());
  }

  /** The new run's key, or nothing where another one runs. */
  Optional<Long> begin(String fileName) {
    Scope scope = access.scope();
    AreaCode area = scope.ranges(Action.HOUSEHOLD_IMPORT).stream().findFirst().map(UploadRuns::unit)
        .orElseThrow(NotFoundException::new);
    return apart.execute(status -> store.begin(area, scope.who(), fileName, clock.instant(), silentSince()));
  }

  void progress(long id, ImportPhase phase, long done, long total) {
    apart.executeWithoutResult(status -> store.progress(id, phase, done, total, clock.instant()));
  }

  void done(long id, ImportResult result) {
    end(id, UploadState.DONE, new Upload.Counts(result.read(), result.householdsNew(), result.householdsChanged(),
        result.unchanged(), result.rejected(), result.problems().size() + result.untold(), result.notes().size()),
        Findings.of(result));
  }

  void end(long id, UploadState state, Upload.@Nullable Counts counts, Findings findings) {
    apart.executeWithoutResult(status -> store.end(id, state, counts, findings, clock.instant()));
  }

  List<Upload> latest(int limit) {
    return store.latest(reach(), silentSince(), limit);
  }

  /** Unknown and out of reach answer the same. */
  Upload find(long id) {
    return store.find(id, reach(), silentSince()).orElseThrow(NotFoundException::new);
  }

  Findings findings(long id) {
    find(id);
    return store.findings(id);
  }

  private SqlCondition reach() {
    return access.where(Action.HOUSEHOLD_IMPORT, "r.area");
  }

  /** The unit whose range begins there. */
  private static AreaCode unit(AreaRange range) {
    return new AreaCode(range.low() + "0".repeat(AREA_DIGITS - range.low().length()));
  }

  private Instant silentSince() {
    return clock.instant().minus(SILENCE);
  }
}
