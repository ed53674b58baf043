package org.bangfu.migration;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.bangfu.security.ActingAs;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Looks for runs with work to do on nodes that run jobs, in a thread of its own: thousands of cases take minutes. When the
 * node stops, the portion in hand is finished first.
 */
@Component
@ConditionalOnProperty(name = "camunda.bpm.job-execution.enabled", havingValue = "true", matchIfMissing = true)
class MigrationThread implements SmartLifecycle {

  private static final Logger LOG = LoggerFactory.getLogger(MigrationThread.class);
  private static final long LOOK_EVERY_MS = 1_000;
  private static final long PATIENCE_SECONDS = 30;

  private final MigrationWork work;
  private volatile @Nullable ScheduledExecutorService thread;

  MigrationThread(MigrationWork work) {
    this.work = work;
  }

  @Override
  public void start() {
    ScheduledExecutorService started = Executors.newSingleThreadScheduledExecutor(task -> new Thread(task, "migration"));
    started.scheduleWithFixedDelay(this::look, LOOK_EVERY_MS, LOOK_EVERY_MS, TimeUnit.MILLISECONDS);
    thread = started;
  }

  private void look() {
    try {
      boolean more = true;
      while (more && isRunning()) {
        more = ActingAs.system(work::portion);
      }
    } catch (RuntimeException failure) {
      // The next look comes whatever this one met.
      LOG.error("a migration broke off and goes on by itself", failure);
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
