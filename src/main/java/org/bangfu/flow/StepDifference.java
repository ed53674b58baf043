package org.bangfu.flow;

import org.jspecify.annotations.Nullable;

/** A step in two periods: the one chosen and the one it is compared with. */
public record StepDifference(String step, String name, Stay now, Stay then) {

  /** By how many working hours the median grew; negative where it shrank, absent where one period has no runs. */
  public @Nullable Double median() {
    return difference(now.median(), then.median());
  }

  /** The same of the time within which nine of ten were done. */
  public @Nullable Double most() {
    return difference(now.most(), then.most());
  }

  /** By how much of the earlier median it grew, e.g. 0.25 for a quarter; absent where that cannot be said. */
  public @Nullable Double share() {
    Double grown = median();
    Double before = then.median();
    return grown == null || before == null || before == 0 ? null : grown / before;
  }

  private static @Nullable Double difference(@Nullable Double one, @Nullable Double other) {
    return one == null || other == null ? null : one - other;
  }
}
