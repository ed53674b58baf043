package org.bangfu.sandbox;

import java.time.Duration;
import java.util.function.LongSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Waits until the work of a day is done, or at least tried; gives up where nothing moves any more. */
class DayEnd {

  /** A day whose due jobs do not become fewer or more for so long halts the move. */
  static final Duration PATIENCE = Duration.ofMinutes(1);

  private static final Logger LOG = LoggerFactory.getLogger(DayEnd.class);

  /** Lets time pass between two looks. */
  interface Pause {

    void take() throws InterruptedException;
  }

  private final LongSupplier due;
  private final Runnable hurry;
  private final LongSupplier nanoTime;
  private final Pause pause;

  /**
   * @param due number of jobs that are due and not tried yet
   * @param hurry has them taken up
   * @param nanoTime the machine's own time, which no sandbox moves
   */
  DayEnd(LongSupplier due, Runnable hurry, LongSupplier nanoTime, Pause pause) {
    this.due = due;
    this.hurry = hurry;
    this.nanoTime = nanoTime;
    this.pause = pause;
  }

  /** @param alive called at each look, to say that the move still goes on */
  boolean reached(Runnable alive) throws InterruptedException {
    long before = due.getAsLong();
    long changed = nanoTime.getAsLong();
    for (long now = before; now > 0; now = due.getAsLong()) {
      if (now != before) {
        before = now;
        changed = nanoTime.getAsLong();
      } else if (nanoTime.getAsLong() - changed > PATIENCE.toNanos()) {
        LOG.warn("the sandbox halts: {} jobs of the day are not done", now);
        return false;
      }
      alive.run();
      hurry.run();
      pause.take();
    }
    return true;
  }
}
