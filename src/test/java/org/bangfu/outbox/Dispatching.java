package org.bangfu.outbox;

import java.util.List;
import org.bangfu.shared.RealTime;

/** A node's dispatcher with the senders a test gives it. */
public final class Dispatching {

  private static final OutboxProperties USUAL = new OutboxProperties(java.time.Duration.ofSeconds(15), 4,
      java.time.Duration.ofMinutes(1), java.time.Duration.ofHours(1), java.time.Duration.ofMinutes(3));

  private final Dispatcher dispatcher;

  public Dispatching(OutboxStore store, RealTime time, Sender... senders) {
    dispatcher = new Dispatcher(store, USUAL, time, List.of(senders));
  }

  /** Answers how many messages were delivered. */
  public int dispatch() {
    return dispatcher.dispatch(() -> true);
  }
}
