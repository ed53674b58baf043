package org.bangfu.live;

import java.time.Duration;
import org.bangfu.shared.LookingThread;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Listens for the signals of all nodes as long as this one has screens. A line that broke is opened anew; whoever follows
 * something is then told, since signals may have been missed. No start waits for the line.
 */
@Component
@ConditionalOnWebApplication
@ConditionalOnProperty(name = "bangfu.live.enabled", havingValue = "true", matchIfMissing = true)
class ListeningThread implements SmartLifecycle {

  private static final Logger LOG = LoggerFactory.getLogger(ListeningThread.class);
  private static final Duration LOOK_EVERY = Duration.ofMillis(100);
  /** How soon a stop is noticed; a signal is at once. */
  private static final Duration WAIT = Duration.ofMillis(500);
  /** Longer than opening a line may take. */
  private static final Duration PATIENCE = Duration.ofSeconds(10);

  private final SignalSource source;
  private final LiveUpdates updates;
  private final LiveProperties properties;
  private final LookingThread thread = new LookingThread("live", LOOK_EVERY, PATIENCE, this::look);
  private int failures;
  private long notBefore = System.nanoTime();

  ListeningThread(SignalSource source, LiveUpdates updates, LiveProperties properties) {
    this.source = source;
    this.updates = updates;
    this.properties = properties;
  }

  private void look() {
    if (System.nanoTime() - notBefore < 0) {
      return;
    }
    try (SignalSource.Line line = source.open()) {
      LOG.info("listening for changes in open pages");
      failures = 0;
      updates.wakeAll();
      while (isRunning()) {
        line.await(WAIT).forEach(updates::heard);
      }
    } catch (RuntimeException lost) {
      failures++;
      notBefore = System.nanoTime() + properties.backOff(failures).toNanos();
      if (failures == 1) {
        LOG.warn("open pages do not follow changes until the line to the database is back: {}", lost.toString());
      }
    }
  }

  @Override
  public void start() {
    thread.start();
  }

  @Override
  public void stop() {
    thread.stop();
  }

  @Override
  public boolean isRunning() {
    return thread.isRunning();
  }
}
