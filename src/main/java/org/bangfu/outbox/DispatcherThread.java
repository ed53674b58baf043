package org.bangfu.outbox;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Looks for due messages on nodes that run jobs, in a thread of its own: a slow mail server must hold up nothing else.
 * When the node stops, the message in hand is finished first.
 */
@Component
@ConditionalOnProperty(name = "camunda.bpm.job-execution.enabled", havingValue = "true", matchIfMissing = true)
class DispatcherThread implements SmartLifecycle {

  private static final Logger LOG = LoggerFactory.getLogger(DispatcherThread.class);
  /** Longer than any sender's timeouts together. */
  private static final long PATIENCE_SECONDS = 40;

  private final Dispatcher dispatcher;
  private final OutboxProperties properties;
  private volatile @Nullable ScheduledExecutorService thread;

  DispatcherThread(Dispatcher dispatcher, OutboxProperties properties) {
    this.dispatcher = dispatcher;
    this.properties = properties;
  }

  @Override
  public void start() {
    ScheduledExecutorService started = Executors.newSingleThreadScheduledExecutor(work -> new Thread(work, "outbox"));
    long pause = properties.lookEvery().toMillis();
    started.scheduleWithFixedDelay(this::look, pause, pause, TimeUnit.MILLISECONDS);
    thread = started;
  }

  private void look() {
    try {
      dispatcher.dispatch(this::isRunning);
    } catch (RuntimeException failure) {
      // The next look comes whatever this one met.
      LOG.error("looking for messages to deliver failed", failure);
    }
  }

  @Override
  public void stop() {
    ScheduledExecutorService running = thread;
    thread = null;
    if (running == null) {
      return;
    }
    running.shutdown();
    try {
      if (!running.awaitTermination(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
        running.shutdownNow();
      }
    } catch (InterruptedException hurried) {
      running.shutdownNow();
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public boolean isRunning() {
    return thread != null;
  }
}
