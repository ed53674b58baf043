package org.bangfu.outbox;

import java.util.Collection;

/** Takes messages in the caller's transaction: they are delivered if it commits, and only then. */
public interface Outbox {

  /** Whether the operator configured the channel; messages for another would wait until somebody does. */
  boolean open(Channel channel);

  /** Adds the messages whose keys are new, by one statement; answers how many. */
  int add(Collection<NewMessage> messages);
}
