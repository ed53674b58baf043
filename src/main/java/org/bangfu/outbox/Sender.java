package org.bangfu.outbox;

/** One channel to the outside. Sends within a bounded time, or throws. */
public interface Sender {

  Channel channel();

  /** Whether the operator configured it. */
  boolean ready();

  /**
   * Hands the message over, marked with its key so that the far side can tell a repetition. Throws
   * {@link SendingFailed} where it was not taken, or where it is not known.
   */
  void send(Message message);
}
