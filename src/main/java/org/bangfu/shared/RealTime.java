package org.bangfu.shared;

import java.time.Clock;
import java.time.Instant;

/**
 * The machine's time. Rules read the {@link Clock}, which in the sandbox of a demonstration stands on another day; what
 * guards people and machines (locks of accounts, the watch over a node's clock, files left on the disk) reads this.
 *
 * @param clock in the product's zone
 */
public record RealTime(Clock clock) {

  public Instant now() {
    return clock.instant();
  }
}
