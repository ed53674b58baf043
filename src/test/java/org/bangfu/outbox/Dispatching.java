package org.bangfu.outbox;

import java.time.Duration;
import java.util.List;
import org.bangfu.shared.RealTime;
import org.springframework.context.support.ResourceBundleMessageSource;

/** A node's dispatcher with the senders a test gives it. */
public final class Dispatching {

  private static final OutboxProperties USUAL = new OutboxProperties(Duration.ofSeconds(15), 4,
      Duration.ofMinutes(1), Duration.ofHours(1), Duration.ofMinutes(3));

  private final Dispatcher dispatcher;

  public Dispatching(OutboxStore store, RealTime time, Sender... senders) {
    ResourceBundleMessageSource texts = new ResourceBundleMessageSource();
    texts.setBasename("i18n/outbox");
    texts.setDefaultEncoding("UTF-8");
    texts.setFallbackToSystemLocale(false);
    dispatcher = new Dispatcher(store, USUAL, time, List.of(senders), texts);
  }

  /** Answers how many messages were delivered. */
  public int dispatch() {
    return dispatcher.dispatch(() -> true);
  }
}
