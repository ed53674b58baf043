package org.bangfu.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.bangfu.shared.RealTime;
import org.junit.jupiter.api.Test;
import org.springframework.context.support.StaticMessageSource;

/** A node that stops finishes the message in hand and takes no other. */
class DispatcherThreadTests {

  private final CountDownLatch sending = new CountDownLatch(1);
  private final CountDownLatch answered = new CountDownLatch(1);
  private final Queue<Message> waiting = new ConcurrentLinkedQueue<>(List.of(message(1), message(2)));
  private final Queue<Long> marked = new ConcurrentLinkedQueue<>();

  @Test
  void finishesTheMessageInHandAndTakesNoOther() throws Exception {
    OutboxProperties soon = new OutboxProperties(Duration.ofMillis(5), 3, Duration.ofMinutes(1), Duration.ofHours(1),
        Duration.ofMinutes(3));
    DispatcherThread thread = new DispatcherThread(new Dispatcher(new Memory(), soon, new RealTime(Clock.systemUTC()),
        List.of(new Slow()), new StaticMessageSource()), soon);
    thread.start();
    assertThat(sending.await(10, TimeUnit.SECONDS)).isTrue();

    CompletableFuture<Void> stopping = CompletableFuture.runAsync(thread::stop);
    while (thread.isRunning()) {
      Thread.onSpinWait();
    }
    answered.countDown();
    stopping.get(10, TimeUnit.SECONDS);

    assertThat(marked).containsExactly(1L);
    assertThat(waiting).extracting(Message::id).containsExactly(2L);
  }

  private static Message message(long id) {
    return new Message(id, "m" + id, Channel.MAIL, "a@example.org", "题", "文", 1);
  }

  /** A far side that answers when the test lets it. */
  private final class Slow implements Sender {

    @Override
    public Channel channel() {
      return Channel.MAIL;
    }

    @Override
    public boolean ready() {
      return true;
    }

    @Override
    public void send(Message message) {
      sending.countDown();
      try {
        answered.await();
      } catch (InterruptedException broken) {
        throw SendingFailed.forNow("stopped", "");
      }
    }
  }

  private final class Memory implements OutboxStore {

    @Override
    public int add(Collection<NewMessage> messages, Instant now) {
      throw new UnsupportedOperationException();
    }

    @Override
    public Optional<Message> take(Set<Channel> channels, Instant now, Instant loanUntil) {
      return Optional.ofNullable(waiting.poll());
    }

    @Override
    public boolean sent(Message message, Instant now) {
      return marked.add(message.id());
    }

    @Override
    public void again(Message message, String problem, Instant nextAt) {
      throw new AssertionError(problem);
    }

    @Override
    public void dead(Message message, String problem) {
      throw new AssertionError(problem);
    }
  }
}
