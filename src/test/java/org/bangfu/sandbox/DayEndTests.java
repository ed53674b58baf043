package org.bangfu.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** How long a move of the sandbox waits for the work of a day; time stands in the test's hand. */
class DayEndTests {

  private static final long START = Long.MAX_VALUE - Duration.ofSeconds(30).toNanos();

  private final Deque<Long> due = new ArrayDeque<>();
  private final AtomicInteger alive = new AtomicInteger();
  private final AtomicInteger hurried = new AtomicInteger();
  private long stuckAt;
  private long nanos = START;

  @Test
  void aDayWithoutWorkEndsAtOnce() throws InterruptedException {
    assertThat(reached(Duration.ofSeconds(1))).isTrue();
    assertThat(waited()).isZero();
  }

  @Test
  void aDayWhoseWorkIsDoneGoesOn() throws InterruptedException {
    due.addAll(List.of(3L, 2L, 2L, 1L));
    assertThat(reached(Duration.ofSeconds(40))).isTrue();
    assertThat(hurried).hasValue(4);
    assertThat(alive).hasValue(4);
  }

  @Test
  void nothingMovingForAMinuteHalts() throws InterruptedException {
    stuckAt = 2;
    assertThat(reached(Duration.ofSeconds(20))).isFalse();
    assertThat(waited()).isBetween(DayEnd.PATIENCE, DayEnd.PATIENCE.plusSeconds(20));
  }

  @Test
  void aMinuteToTheDotIsStillWaited() throws InterruptedException {
    due.addAll(List.of(2L, 2L));
    assertThat(reached(DayEnd.PATIENCE)).isTrue();
  }

  @Test
  void moreOrLessWorkBeginsTheMinuteAnew() throws InterruptedException {
    due.addAll(List.of(5L, 5L, 4L, 4L, 6L, 6L));
    stuckAt = 6;
    assertThat(reached(Duration.ofSeconds(50))).isFalse();
    assertThat(waited()).as("50 s each at 5 and 4, then a minute at 6").isGreaterThan(Duration.ofSeconds(200));
  }

  @Test
  void aWholeHourOfSlowButSteadyWorkIsWaitedFor() throws InterruptedException {
    for (long left = 120; left > 0; left--) {
      due.add(left);
    }
    assertThat(reached(Duration.ofSeconds(30))).isTrue();
    assertThat(waited()).isEqualTo(Duration.ofHours(1));
  }

  private boolean reached(Duration step) throws InterruptedException {
    return new DayEnd(() -> due.isEmpty() ? stuckAt : due.remove(), hurried::incrementAndGet, () -> nanos,
        () -> nanos += step.toNanos()).reached(alive::incrementAndGet);
  }

  private Duration waited() {
    return Duration.ofNanos(nanos - START);
  }
}
