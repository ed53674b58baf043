package org.bangfu.outbox;

import java.time.Duration;
import org.bangfu.shared.LookingThread;
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
  private static final Duration PATIENCE = Duration.ofSeconds(40);

  private final Dispatcher dispatcher;
  private final LookingThread thread;

  DispatcherThread(Dispatcher dispatcher, OutboxProperties properties) {
    this.dispatcher = dispatcher;
    thread = new LookingThread("outbox", properties.lookEvery(), PATIENCE, this::look);
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
