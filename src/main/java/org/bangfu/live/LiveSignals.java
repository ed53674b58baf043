package org.bangfu.live;

import java.util.Collection;

/**
 * Tells open pages, on every node, that something of theirs changed. A signal leaves with the commit of the caller's
 * transaction and not at all when it is rolled back; it carries no data but keys of staff members (docs/adr/0024).
 */
public interface LiveSignals {

  /** Something of these staff members changed; nobody is told where there are none. */
  void changed(LiveTopic topic, Collection<Long> staffIds);

  /** Something changed, it is not known whose. */
  void changedForEverybody(LiveTopic topic);
}
