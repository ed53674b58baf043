package org.bangfu.sandbox;

import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.bangfu.engine.EngineTime;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/**
 * Walks the sandbox on behind the screens, a day at a time: a notice, a reminder and an escalation come in their order,
 * and no day begins while a job of the day before is under way, whose lock would seem to have run out.
 */
@Component
@Profile("demo")
class SandboxMover implements DisposableBean {

  private static final Logger LOG = LoggerFactory.getLogger(SandboxMover.class);
  private static final long LOOK_EVERY_MS = 100;

  private final SandboxStore store;
  private final SandboxClock clock;
  private final DayEnd dayEnd;
  private final ExecutorService thread = Executors.newSingleThreadExecutor(work -> {
    Thread made = new Thread(work, "sandbox-move");
    made.setDaemon(true);
    return made;
  });

  SandboxMover(SandboxStore store, SandboxClock clock, EngineTime engine) {
    this.store = store;
    this.clock = clock;
    this.dayEnd = new DayEnd(engine::due, engine::hurry, System::nanoTime, () -> Thread.sleep(LOOK_EVERY_MS));
  }

  void run(long move, int days) {
    thread.execute(() -> walk(move, days));
  }

  @Override
  public void destroy() {
    thread.shutdownNow();
  }

  private void walk(long move, int days) {
    boolean arrived = false;
    try {
      arrived = quiet(move);
      for (int left = days; arrived && left > 0; left--) {
        arrived = step(move) && quiet(move);
      }
    } catch (InterruptedException ending) {
      Thread.currentThread().interrupt();
    } catch (RuntimeException fault) {
      LOG.error("the sandbox stopped on its way", fault);
    } finally {
      store.end(move, !arrived);
    }
    LOG.info("the sandbox was moved on{}", arrived ? "" : ", but not all the way");
  }

  private boolean step(long move) {
    Optional<Integer> days = store.step(move);
    days.ifPresent(clock::follow);
    return days.isPresent();
  }

  /** Whether all that is due was done, or at least tried. */
  private boolean quiet(long move) throws InterruptedException {
    return dayEnd.reached(() -> store.alive(move));
  }
}
