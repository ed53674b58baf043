package org.bangfu.migration;

import java.time.Duration;
import org.bangfu.security.ActingAs;
import org.bangfu.shared.LookingThread;
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
  private static final Duration LOOK_EVERY = Duration.ofSeconds(1);
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  private final MigrationWork work;
  private final LookingThread thread = new LookingThread("migration", LOOK_EVERY, PATIENCE, this::look);

  MigrationThread(MigrationWork work) {
    this.work = work;
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
