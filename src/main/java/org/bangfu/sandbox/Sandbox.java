package org.bangfu.sandbox;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import org.bangfu.audit.AuditEvent;
import org.bangfu.audit.AuditLog;
import org.bangfu.engine.EngineTime;
import org.bangfu.security.AccessPolicy;
import org.bangfu.security.Action;
import org.bangfu.shared.BusinessException;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/** The day of the demonstration, and moving it on, for administrators. */
@Service
@Profile("demo")
public class Sandbox {

  /** A move of a year and a month; a further one is two. */
  public static final int MOST_DAYS = 400;

  private final SandboxStore store;
  private final SandboxMover mover;
  private final EngineTime engine;
  private final AccessPolicy access;
  private final AuditLog audit;
  private final TransactionTemplate transaction;
  private final Clock clock;

  Sandbox(SandboxStore store, SandboxMover mover, EngineTime engine, AccessPolicy access, AuditLog audit,
      TransactionTemplate transaction, Clock clock) {
    this.store = store;
    this.mover = mover;
    this.engine = engine;
    this.access = access;
    this.audit = audit;
    this.transaction = transaction;
    this.clock = clock;
  }

  /** Open to everybody who sees a screen: it tells of no household. */
  public SandboxState state() {
    SandboxStore.Row row = store.read();
    LocalDate from = row.from();
    LocalDate to = row.to();
    return new SandboxState(LocalDate.now(clock), row.days(),
        from == null || to == null ? null : new SandboxState.Move(from, to), row.halted(), engine.failed());
  }

  public boolean mayMove() {
    return access.may(Action.SANDBOX_MOVE);
  }

  /**
   * Begins to move the sandbox on, day by day and behind the screens; {@link #state()} says how far it is. Throws
   * {@link BusinessException} where the day does not lie ahead or too far, or somebody else was faster.
   *
   * @param seen where the sandbox stood when the day was chosen
   */
  public void moveTo(SandboxState seen, LocalDate to) {
    access.require(Action.SANDBOX_MOVE);
    LocalDate today = LocalDate.now(clock);
    if (!today.equals(seen.today())) {
      throw new BusinessException("sandbox.refused.taken");
    }
    long days = ChronoUnit.DAYS.between(today, to);
    if (days < 1 || days > MOST_DAYS) {
      throw new BusinessException("sandbox.refused.far", today.plusDays(1).toString(), today.plusDays(MOST_DAYS).toString());
    }
    long move = begin(seen, today, to).orElseThrow(() -> new BusinessException("sandbox.refused.taken"));
    mover.run(move, (int) days);
  }

  private Optional<Long> begin(SandboxState seen, LocalDate today, LocalDate to) {
    Optional<Long> move = transaction.execute(status -> {
      Optional<Long> begun = store.begin(seen.days(), today, to);
      begun.ifPresent(number -> audit.append(new AuditEvent("sandbox.move", "sandbox:" + number, null, null,
          Map.of("from", today.toString(), "to", to.toString()))));
      return begun;
    });
    return move == null ? Optional.empty() : move;
  }
}
