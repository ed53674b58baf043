package org.bangfu.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.bangfu.IntegrationTest;
import org.bangfu.LogCapture;
import org.bangfu.MutableClock;
import org.bangfu.SignIn;
import org.bangfu.shared.Invariant;
import org.bangfu.shared.NotFoundException;
import org.bangfu.shared.RealTime;
import org.bangfu.staff.Role;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@IntegrationTest
class OutboxTests {

  @Autowired private Outbox outbox;
  @Autowired private OutboxStore store;
  @Autowired private DeadLetters letters;
  @Autowired private SignIn signIn;
  @Autowired private RealTime time;
  @Autowired private MutableClock clock;
  @Autowired private JdbcClient jdbc;
  @Autowired private TransactionTemplate transaction;
  @Autowired private Map<String, Invariant> invariants;

  private final FarSide far = new FarSide(Channel.MAIL);
  private Dispatching node;

  @BeforeEach
  void begin() {
    clear();
    clock.reset();
    node = new Dispatching(store, time, far);
  }

  @AfterEach
  void clear() {
    jdbc.sql("delete from outbox_attempt").update();
    jdbc.sql("delete from outbox_message").update();
  }

  @Test
  void deliversWhatWasCommittedAndNothingOfWhatWasRolledBack() {
    outbox.add(List.of(message("kept")));
    transaction.executeWithoutResult(status -> {
      outbox.add(List.of(message("lost")));
      status.setRollbackOnly();
    });

    assertThat(node.dispatch()).isEqualTo(1);
    assertThat(far.arrived).containsExactly("kept");
    assertThat(node.dispatch()).isZero();
    assertThat(broken()).isEmpty();
  }

  @Test
  void anAdministratorSeesWhyAMessageWasGivenUpAndHasItSentAgain() {
    outbox.add(List.of(message("given-up")));
    far.refuse(SendingFailed.forGood("address", "550"));
    node.dispatch();
    signIn.as(Role.SUPERVISOR, SignIn.COUNTY);
    assertThatThrownBy(() -> letters.page(null, 10)).isInstanceOf(NotFoundException.class);
    assertThatThrownBy(() -> letters.sendAgain(List.of(1L))).isInstanceOf(NotFoundException.class);

    signIn.as(Role.ADMINISTRATOR, SignIn.COUNTY);
    DeadLetter dead = letters.page(null, 10).rows().get(0);
    assertThat(dead.problem()).isEqualTo("address");
    assertThat(dead.code()).isEqualTo("550");
    far.refuse(null);
    assertThat(letters.sendAgain(List.of(dead.id(), -1L))).isEqualTo(1);
    node.dispatch();

    assertThat(far.arrived).containsExactly("given-up");
    assertThat(letters.page(null, 10).rows()).isEmpty();
    assertThat(letters.sendAgain(List.of(dead.id()))).isZero();
  }

  @Test
  void aMessageWithAKnownKeyIsNotTakenAgain() {
    assertThat(outbox.add(List.of(message("once"), message("other")))).isEqualTo(2);
    assertThat(outbox.add(List.of(message("once")))).isZero();

    assertThat(node.dispatch()).isEqualTo(2);
  }

  @Test
  void waitsLongerAfterEachFailureAndDeliversOnceWhenTheFarSideIsBack() {
    outbox.add(List.of(message("late")));
    far.refuse(SendingFailed.forNow("unreachable", ""));
    node.dispatch();
    assertThat(state("late")).isEqualTo("WAITING unreachable");
    assertThat(nextAt("late")).isEqualTo(clock.instant().plus(Duration.ofMinutes(1)));

    clock.advance(Duration.ofMinutes(1));
    node.dispatch();
    assertThat(nextAt("late")).isEqualTo(clock.instant().plus(Duration.ofMinutes(2)));

    far.refuse(null);
    assertThat(node.dispatch()).as("not before its time").isZero();
    clock.advance(Duration.ofMinutes(2));
    assertThat(node.dispatch()).isEqualTo(1);
    assertThat(far.arrived).containsExactly("late");
    assertThat(broken()).isEmpty();
  }

  @Test
  void isADeadLetterAfterTheLastAttemptAndThenRests() {
    outbox.add(List.of(message("dead")));
    far.refuse(SendingFailed.forNow("robot", "93000"));
    try (LogCapture log = new LogCapture()) {
      for (int attempt = 1; attempt <= 4; attempt++) {
        node.dispatch();
        clock.advance(Duration.ofHours(1));
      }
      assertThat(log.text()).contains("Gave up").contains("机器人未接收消息").doesNotContain("geheim");
    }

    assertThat(state("dead")).isEqualTo("DEAD robot 93000");
    far.refuse(null);
    assertThat(node.dispatch()).isZero();
    assertThat(broken()).isEmpty();
  }

  @Test
  void givesUpAtOnceWhatCannotSucceed() {
    outbox.add(List.of(message("nobody")));
    far.refuse(SendingFailed.forGood("address", ""));
    node.dispatch();

    assertThat(state("nobody")).isEqualTo("DEAD address");
  }

  @Test
  void aNodeKilledBetweenSendingAndMarkingLosesNothing() {
    outbox.add(List.of(message("killed")));
    far.send(take().orElseThrow());

    assertThat(node.dispatch()).as("lent to the dead node").isZero();
    clock.advance(Duration.ofMinutes(3));
    assertThat(node.dispatch()).isEqualTo(1);
    assertThat(far.arrived).as("twice, by one key, as the far side can tell").containsExactly("killed", "killed");
    assertThat(broken()).isEmpty();
  }

  @Test
  void aNodeThatComesBackAfterItsLoanCannotMarkWhatAnotherTook() {
    outbox.add(List.of(message("slow")));
    Message lent = take().orElseThrow();
    clock.advance(Duration.ofMinutes(3));
    Message taken = take().orElseThrow();

    store.again(lent, "unreachable", clock.instant());
    assertThat(state("slow")).startsWith("SENDING");
    assertThat(store.sent(taken, clock.instant())).isTrue();
    assertThat(store.sent(lent, clock.instant())).isFalse();
    assertThat(broken()).singleElement().asString().contains("delivered=2");
  }

  @Test
  void twoNodesDeliverEachMessageOnce() {
    outbox.add(IntStream.range(0, 60).mapToObj(number -> message("two-" + number)).toList());
    Dispatching other = new Dispatching(store, time, far);

    CompletableFuture<Integer> first = CompletableFuture.supplyAsync(node::dispatch);
    CompletableFuture<Integer> second = CompletableFuture.supplyAsync(other::dispatch);

    assertThat(first.join() + second.join()).isEqualTo(60);
    assertThat(far.arrived).hasSize(60).doesNotHaveDuplicates();
    assertThat(broken()).isEmpty();
  }

  @Test
  void messagesOfAChannelThatIsNotConfiguredWait() {
    outbox.add(List.of(robot("chat")));

    assertThat(outbox.open(Channel.WEBHOOK)).isFalse();
    assertThat(node.dispatch()).isZero();
    assertThat(state("chat")).startsWith("WAITING");
    assertThatThrownBy(() -> new NewMessage("a b", Channel.MAIL, null, "", ""))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void aRobotIsCalledNoMoreThanItTakesInAMinuteWhateverTheNode() {
    FarSide chat = new FarSide(Channel.WEBHOOK);
    outbox.add(IntStream.range(0, 20).mapToObj(number -> robot("pace-" + number)).toList());
    outbox.add(List.of(message("mail-beside")));

    assertThat(new Dispatching(store, time, chat, far).dispatch()).isEqualTo(16);
    assertThat(new Dispatching(store, time, chat).dispatch()).isZero();
    clock.advance(Duration.ofMinutes(1));
    assertThat(new Dispatching(store, time, chat).dispatch()).isEqualTo(5);
    assertThat(chat.arrived).hasSize(20).doesNotHaveDuplicates();
  }

  private static NewMessage robot(String key) {
    return new NewMessage(key, Channel.WEBHOOK, null, "标题", "内容");
  }

  private Optional<Message> take() {
    return store.take(Set.of(Channel.MAIL), clock.instant(), clock.instant().plus(Duration.ofMinutes(3)));
  }

  private static NewMessage message(String key) {
    return new NewMessage(key, Channel.MAIL, "zhang@example.org", "标题", "内容 geheim");
  }

  private String state(String key) {
    return jdbc.sql("select state || coalesce(' ' || problem, '') from outbox_message where key = :key")
        .param("key", key).query(String.class).single();
  }

  private Instant nextAt(String key) {
    return jdbc.sql("select next_at from outbox_message where key = :key").param("key", key)
        .query((row, number) -> row.getTimestamp(1).toInstant()).single();
  }

  private List<String> broken() {
    return invariants.get("outboxOnce").violations();
  }
}
