package org.bangfu.outbox;

import java.time.Instant;
import java.util.Collection;
import java.util.List;

/** Messages that were given up. */
public interface DeadLetterStore {

  /** Those before a key, newest first. */
  List<DeadLetter> deadBefore(long id, int limit);

  /** Makes them due for one more attempt; answers how many. */
  int revive(Collection<Long> ids, Instant now);
}
