package org.bangfu.outbox;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.bangfu.shared.RealTime;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * Delivers what is due, one message after the other: taken in a short transaction, sent in none, marked in a third. A node
 * that dies in between leaves a loan that ends; the message is then sent again with the same key (docs/adr/0017).
 */
@Component
class Dispatcher {

  private static final Logger LOG = LoggerFactory.getLogger(Dispatcher.class);

  private final OutboxStore store;
  private final OutboxProperties properties;
  private final RealTime time;
  private final List<Sender> senders;
  private final MessageSource texts;

  Dispatcher(OutboxStore store, OutboxProperties properties, RealTime time, List<Sender> senders, MessageSource texts) {
    this.store = store;
    this.properties = properties;
    this.time = time;
    this.senders = senders;
    this.texts = texts;
  }

  /** Works until nothing is due or the caller wants no more; answers how many were delivered. */
  int dispatch(BooleanSupplier goOn) {
    Map<Channel, Sender> ready = ready();
    int delivered = 0;
    while (!ready.isEmpty() && goOn.getAsBoolean()) {
      Optional<Message> due = store.take(ready.keySet(), time.now(), time.now().plus(properties.loan()));
      if (due.isEmpty()) {
        return delivered;
      }
      delivered += deliver(due.get(), ready.get(due.get().channel())) ? 1 : 0;
    }
    return delivered;
  }

  private boolean deliver(Message message, Sender sender) {
    try {
      sender.send(message);
    } catch (SendingFailed failure) {
      failed(message, failure);
      return false;
    } catch (RuntimeException fault) {
      LOG.error("Sending {} broke off: {}", message, fault.getClass().getName());
      failed(message, SendingFailed.forNow("fault", ""));
      return false;
    }
    if (!store.sent(message, time.now())) {
      LOG.warn("Sending {} took longer than its loan: it may arrive twice", message);
    }
    return true;
  }

  private void failed(Message message, SendingFailed failure) {
    if (failure.hopeless() || message.attempt() >= properties.attempts()) {
      store.dead(message, failure.problem());
      LOG.error("Gave up {}: {} - {}", message, failure.problem(), sentence(failure));
    } else {
      store.again(message, failure.problem(), time.now().plus(properties.pauseAfter(message.attempt())));
      LOG.warn("Could not deliver {}: {} - {}", message, failure.problem(), sentence(failure));
    }
  }

  /** What the operator can do about it. */
  private String sentence(SendingFailed failure) {
    return texts.getMessage("outbox.problem." + failure.problem().split(" ")[0], null, Locale.SIMPLIFIED_CHINESE);
  }

  private Map<Channel, Sender> ready() {
    Map<Channel, Sender> ready = new EnumMap<>(Channel.class);
    senders.stream().filter(Sender::ready).forEach(sender -> ready.put(sender.channel(), sender));
    return ready;
  }
}
