package org.bangfu.outbox;

import java.util.Collection;
import java.util.List;
import org.bangfu.shared.RealTime;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
class KeptOutbox implements Outbox {

  private final OutboxStore store;
  private final List<Sender> senders;
  private final RealTime time;

  KeptOutbox(OutboxStore store, List<Sender> senders, RealTime time) {
    this.store = store;
    this.senders = senders;
    this.time = time;
  }

  @Override
  public boolean open(Channel channel) {
    return senders.stream().anyMatch(sender -> sender.channel() == channel && sender.ready());
  }

  @Override
  @Transactional
  public int add(Collection<NewMessage> messages) {
    return messages.isEmpty() ? 0 : store.add(messages, time.now());
  }
}
