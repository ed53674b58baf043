package org.bangfu.sandbox;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * Where the sandbox stands.
 *
 * @param today its day
 * @param days how many days it is ahead of the machine
 * @param move the move under way
 * @param halted whether the last move stopped on the way, because the work of a day was not done in time
 * @param failures jobs of the processes whose last try failed
 */
public record SandboxState(LocalDate today, int days, @Nullable Move move, boolean halted, long failures) {

  /** From the day on which the move began to the one it goes to. */
  public record Move(LocalDate from, LocalDate to) {

    /** How much of the way is done, between 0 and 1. */
    public double share(LocalDate today) {
      double done = ChronoUnit.DAYS.between(from, today);
      return Math.max(0, Math.min(1, done / ChronoUnit.DAYS.between(from, to)));
    }
  }
}
