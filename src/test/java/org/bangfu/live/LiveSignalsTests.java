package org.bangfu.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.LongStream;
import org.bangfu.IntegrationTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Signals through the real database, from the writing transaction to the nodes that listen. */
@IntegrationTest
class LiveSignalsTests {

  private static final LiveTopic TOPIC = new LiveTopic("matter");
  private static final long PERSON = 700_001;
  private static final long OTHER = 700_002;
  private static final Duration SOON = Duration.ofSeconds(2);
  private static final Duration LATE = Duration.ofSeconds(10);
  private static final LiveProperties AT_ONCE =
      new LiveProperties(true, Duration.ZERO, Duration.ofMillis(200), Duration.ofSeconds(1));

  @Autowired private LiveSignals signals;
  @Autowired private SignalSource source;
  @Autowired private PlatformTransactionManager transactions;
  @Autowired private JdbcClient jdbc;

  private final LiveUpdates updates = new LiveUpdates(AT_ONCE);
  private final LiveUpdates elsewhere = new LiveUpdates(AT_ONCE);
  private final AtomicInteger told = new AtomicInteger();
  private final AtomicInteger otherTold = new AtomicInteger();
  private final AtomicInteger toldElsewhere = new AtomicInteger();
  private ListeningThread node;
  private ListeningThread otherNode;
  private TransactionTemplate transaction;

  @BeforeEach
  void twoNodesListen() {
    transaction = new TransactionTemplate(transactions);
    updates.follow(TOPIC, PERSON, told::incrementAndGet);
    updates.follow(TOPIC, OTHER, otherTold::incrementAndGet);
    elsewhere.follow(TOPIC, PERSON, toldElsewhere::incrementAndGet);
    node = new ListeningThread(source, updates, AT_ONCE);
    otherNode = new ListeningThread(source, elsewhere, AT_ONCE);
    node.start();
    otherNode.start();
    await().atMost(LATE).until(() -> told.get() == 1 && otherTold.get() == 1 && toldElsewhere.get() == 1);
  }

  @AfterEach
  void stop() {
    node.stop();
    otherNode.stop();
    updates.close();
    elsewhere.close();
  }

  @Test
  void aSignalComesToEveryNodeWithTheCommitAndNotBefore() {
    transaction.executeWithoutResult(any -> {
      signals.changed(TOPIC, List.of(PERSON));
      quiet();
      assertThat(told).as("not committed yet").hasValue(1);
    });
    await().atMost(SOON).until(() -> told.get() == 2 && toldElsewhere.get() == 2);
    assertThat(otherTold).as("nothing of theirs").hasValue(1);
  }

  @Test
  void aRollbackTakesItsSignalAlong() {
    transaction.executeWithoutResult(status -> {
      signals.changed(TOPIC, List.of(PERSON));
      status.setRollbackOnly();
    });
    signals.changed(TOPIC, List.of(OTHER));
    await().atMost(SOON).until(() -> otherTold.get() == 2);
    assertThat(told).hasValue(1);
  }

  @Test
  void anotherTopicAndNobodyAtAllTellNobody() {
    signals.changed(new LiveTopic("another"), List.of(PERSON));
    signals.changed(TOPIC, List.of());
    jdbc.sql("select pg_notify('bangfu_live', 'no signal of ours')").query((row, number) -> true).single();
    quiet();
    assertThat(told).hasValue(1);
  }

  @Test
  void manyPeopleAndEverybodyAreToldByOneSignalEach() {
    signals.changed(TOPIC, LongStream.range(0, 50_000).boxed().toList());
    await().atMost(SOON).until(() -> told.get() == 2 && otherTold.get() == 2);
    signals.changedForEverybody(TOPIC);
    await().atMost(SOON).until(() -> told.get() == 3 && otherTold.get() == 3);
  }

  @Test
  void aLineThatWasKilledComesBackTellsEverybodyAndGoesOn() {
    jdbc.sql("select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'bangfu-live'")
        .query((row, number) -> true).list();
    await().atMost(LATE).until(() -> told.get() == 2 && otherTold.get() == 2 && toldElsewhere.get() == 2);

    signals.changed(TOPIC, List.of(PERSON));
    await().atMost(SOON).until(() -> told.get() == 3 && toldElsewhere.get() == 3);
  }

  @Test
  void aDatabaseThatIsAwayHoldsUpNoStartAndNoStop() {
    AtomicInteger attempts = new AtomicInteger();
    LiveUpdates late = new LiveUpdates(AT_ONCE);
    AtomicInteger toldLate = new AtomicInteger();
    late.follow(TOPIC, PERSON, toldLate::incrementAndGet);
    ListeningThread starting = new ListeningThread(() -> {
      if (attempts.incrementAndGet() < 3) {
        throw new SignalLost(new IllegalStateException("away, says the test"));
      }
      return source.open();
    }, late, AT_ONCE);

    assertThat(took(starting::start)).isLessThan(Duration.ofMillis(500));
    await().atMost(LATE).until(() -> toldLate.get() == 1);
    assertThat(attempts).hasValue(3);
    assertThat(took(starting::stop)).isLessThan(SOON);
    assertThat(starting.isRunning()).isFalse();
    late.close();
  }

  @Test
  void stoppingGivesTheConnectionBack() {
    assertThat(lines()).isEqualTo(2);
    node.stop();
    otherNode.stop();
    await().atMost(SOON).until(() -> lines() == 0);
  }

  private int lines() {
    return jdbc.sql("select count(*) from pg_stat_activity where application_name = 'bangfu-live'")
        .query(Integer.class).single();
  }

  private static Duration took(Runnable work) {
    long begin = System.nanoTime();
    work.run();
    return Duration.ofNanos(System.nanoTime() - begin);
  }

  /** Long enough for a signal that should not come. */
  private static void quiet() {
    try {
      Thread.sleep(700);
    } catch (InterruptedException hurried) {
      Thread.currentThread().interrupt();
    }
  }
}
