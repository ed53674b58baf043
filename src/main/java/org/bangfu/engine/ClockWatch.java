package org.bangfu.engine;

import java.time.Duration;
import java.time.Instant;
import org.bangfu.shared.RealTime;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Compares this node's clock with the database's, at the start and every ten seconds: the engine locks jobs by the node's
 * own time, so a node that is more than two seconds off would take over what others work on (security.md §5). The machine's
 * time is compared: a sandbox that stands on another day does so on all nodes.
 */
@Component
class ClockWatch implements SmartInitializingSingleton {

  private static final Logger LOG = LoggerFactory.getLogger(ClockWatch.class);
  private static final Duration MOST = Duration.ofSeconds(2);
  private static final String ZONE = "Asia/Shanghai";

  private final RealTime real;
  private final DatabaseClock database;
  private volatile boolean right;
  private boolean told;

  ClockWatch(RealTime real, DatabaseClock database) {
    this.real = real;
    this.database = database;
  }

  /** Whether this node may take jobs; false until the first comparison, and while the database does not answer. */
  boolean right() {
    return right;
  }

  @Override
  public void afterSingletonsInstantiated() {
    if (!ZONE.equals(database.zone())) {
      throw new IllegalStateException("the database sessions are not in the time zone " + ZONE);
    }
    compare();
  }

  @Scheduled(fixedDelayString = "PT10S", initialDelayString = "PT10S")
  void compare() {
    try {
      judge(offset());
    } catch (RuntimeException unanswered) {
      right = false;
      throw unanswered;
    }
  }

  /** The way to the database and back is halved, so that a slow answer is not taken for a wrong clock. */
  private Duration offset() {
    long begin = System.nanoTime();
    Instant there = database.now();
    Duration way = Duration.ofNanos((System.nanoTime() - begin) / 2);
    return Duration.between(there, real.now().minus(way));
  }

  private synchronized void judge(Duration offset) {
    boolean close = offset.abs().compareTo(MOST) <= 0;
    if (!close && !told) {
      LOG.error("This node's clock is {} ms off the database's: it takes no jobs until the clock is right again",
          offset.toMillis());
    } else if (close && told) {
      LOG.info("This node's clock is right again: it takes jobs");
    }
    told = !close;
    right = close;
  }
}
