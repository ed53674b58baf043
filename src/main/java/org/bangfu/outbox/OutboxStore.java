package org.bangfu.outbox;

import java.time.Instant;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;

/** Where messages are kept. Each method is a transaction of its own but {@link #add}. */
public interface OutboxStore {

  int add(Collection<NewMessage> messages, Instant now);

  /**
   * Takes the message that has been due longest and lends it to the caller; no two callers get the same one. It falls due
   * again at the end of the loan, should the caller not come back. Robots get no more in a minute than they take.
   */
  Optional<Message> take(Set<Channel> channels, Instant now, Instant loanUntil);

  /** Marks it delivered. False where the loan had ended and somebody else took it. */
  boolean sent(Message message, Instant now);

  /** Puts it back for another try. The problem is that of {@link SendingFailed#problem}. */
  void again(Message message, String problem, Instant nextAt);

  /** Gives it up. */
  void dead(Message message, String problem);
}
