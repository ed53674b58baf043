package org.bangfu.outbox;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** A far side in memory: counts each message that reaches it, by key. */
class FarSide implements Sender {

  final List<String> arrived = new CopyOnWriteArrayList<>();
  private final Channel channel;
  private volatile SendingFailed failure;

  FarSide(Channel channel) {
    this.channel = channel;
  }

  void refuse(SendingFailed with) {
    failure = with;
  }

  @Override
  public Channel channel() {
    return channel;
  }

  @Override
  public boolean ready() {
    return true;
  }

  @Override
  public void send(Message message) {
    if (failure != null) {
      throw failure;
    }
    arrived.add(message.key());
  }
}
