package org.bangfu.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class LiveUpdatesTests {

  private static final LiveTopic TOPIC = new LiveTopic("matter");
  private static final Duration PAUSE = Duration.ofMillis(400);

  private final LiveUpdates updates =
      new LiveUpdates(new LiveProperties(true, PAUSE, Duration.ofSeconds(1), Duration.ofSeconds(30)));

  @AfterEach
  void close() {
    updates.close();
  }

  @Test
  void aFloodOfSignalsIsOneLookAtOnceAndOneAfterThePause() throws InterruptedException {
    List<Long> looks = Collections.synchronizedList(new ArrayList<>());
    updates.follow(TOPIC, 7, () -> looks.add(System.nanoTime()));
    long begin = System.nanoTime();
    for (int each = 0; each < 1_000; each++) {
      updates.heard(Signal.of(TOPIC, List.of(7L)));
    }
    await().atMost(PAUSE).until(() -> !looks.isEmpty());
    updates.heard(Signal.of(TOPIC, List.of(7L)));
    await().atMost(Duration.ofSeconds(2)).until(() -> looks.size() >= 2);
    Thread.sleep(2 * PAUSE.toMillis());

    assertThat(looks.size()).isEqualTo(2);
    assertThat(Duration.ofNanos(looks.get(0) - begin)).isLessThan(PAUSE);
    assertThat(Duration.ofNanos(looks.get(1) - looks.get(0))).isGreaterThanOrEqualTo(PAUSE.minusMillis(5));
  }

  @Test
  void whatIsSignalledDuringALookMakesAnother() throws InterruptedException {
    CountDownLatch looking = new CountDownLatch(1);
    CountDownLatch goOn = new CountDownLatch(1);
    AtomicInteger looks = new AtomicInteger();
    updates.follow(TOPIC, 7, () -> {
      if (looks.incrementAndGet() == 1) {
        looking.countDown();
        wait(goOn);
      }
    });
    updates.heard(Signal.of(TOPIC, List.of(7L)));
    looking.await();
    updates.heard(Signal.of(TOPIC, List.of(7L)));
    goOn.countDown();

    await().atMost(Duration.ofSeconds(2)).untilAtomic(looks, equalTo(2));
  }

  @Test
  void whoStoppedIsToldNothingAndLeavesNothingBehind() {
    AtomicInteger stopped = new AtomicInteger();
    AtomicInteger other = new AtomicInteger();
    LiveUpdates.Following following = updates.follow(TOPIC, 7, stopped::incrementAndGet);
    updates.follow(TOPIC, 7, other::incrementAndGet);
    following.stop();
    assertThat(updates.following()).isEqualTo(1);

    updates.wakeAll();
    await().atMost(Duration.ofSeconds(2)).until(() -> other.get() == 1);
    assertThat(stopped).hasValue(0);
  }

  @Test
  void whatFailsForOneIsDoneForTheOthersAndTriedAgain() {
    AtomicInteger tries = new AtomicInteger();
    AtomicInteger other = new AtomicInteger();
    updates.follow(TOPIC, 7, () -> {
      tries.incrementAndGet();
      throw new IllegalStateException("meant by the test");
    });
    updates.follow(TOPIC, 7, other::incrementAndGet);

    updates.wakeAll();
    await().atMost(Duration.ofSeconds(2)).until(() -> tries.get() == 1 && other.get() == 1);
    updates.wakeAll();
    await().atMost(Duration.ofSeconds(2)).until(() -> tries.get() == 2 && other.get() == 2);
  }

  @Test
  void aSignalSurvivesItsJourneyAndWhatIsNoneIsPassedOver() {
    Signal two = Signal.of(TOPIC, List.of(35L, 12L, 35L));
    assertThat(two.text()).isEqualTo("matter 12,35");
    assertThat(Signal.read(two.text())).contains(two);
    assertThat(Signal.read("matter *")).contains(Signal.everybody(TOPIC));
    for (String none : List.of("", "matter", "matter ", "matter ,", "Matter 1", "matter 1 2", "matter 9999999999999999999")) {
      assertThat(Signal.read(none)).as(none).isEmpty();
    }
    assertThatThrownBy(() -> Signal.of(TOPIC, List.of())).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void theLongestSignalFitsAndMorePeopleAreEverybody() {
    Set<Long> most = LongStream.range(0, Signal.MOST).mapToObj(each -> 999_999_999_999_999_000L + each)
        .collect(Collectors.toSet());
    assertThat(Signal.of(new LiveTopic("m".repeat(40)), most).text().length()).isLessThan(8_000);
    most.add(1L);
    assertThat(Signal.of(TOPIC, most)).isEqualTo(Signal.everybody(TOPIC));
  }

  private static void wait(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException hurried) {
      Thread.currentThread().interrupt();
    }
  }
}
