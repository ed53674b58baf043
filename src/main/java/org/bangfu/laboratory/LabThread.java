package org.bangfu.laboratory;

import java.time.Duration;
import org.bangfu.shared.LookingThread;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Runs of the laboratory have a thread of their own: thousands of questions keep nobody else waiting. */
@Component
@ConditionalOnProperty(name = "camunda.bpm.job-execution.enabled", havingValue = "true", matchIfMissing = true)
class LabThread implements SmartLifecycle {

  private static final Logger LOG = LoggerFactory.getLogger(LabThread.class);

  private final LabWork work;
  private final LookingThread thread = new LookingThread("laboratory", Duration.ofSeconds(1), Duration.ofSeconds(10), this::look);

  LabThread(LabWork work) {
    this.work = work;
  }

  private void look() {
    try {
      boolean more = true;
      while (more && isRunning()) {
        more = work.portion();
      }
    } catch (RuntimeException failure) {
      // The database may be away; the next look tries again.
      LOG.warn("the laboratory waits: {}", failure.getMessage());
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
