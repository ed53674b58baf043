package org.bangfu.notifications;

import org.bangfu.security.ActingAs;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Removes old notifications, read or not: what they told of stands in the cases. */
@Component
@ConditionalOnProperty(name = "camunda.bpm.job-execution.enabled", havingValue = "true", matchIfMissing = true)
class NotificationUpkeep {

  private static final Logger LOG = LoggerFactory.getLogger(NotificationUpkeep.class);
  private static final int CHUNK = 5_000;

  private final OldNotifications old;

  NotificationUpkeep(OldNotifications old) {
    this.old = old;
  }

  @Scheduled(initialDelayString = "PT10M", fixedDelayString = "PT6H")
  void look() {
    try {
      int removed = ActingAs.system(() -> old.remove(CHUNK));
      if (removed > 0) {
        LOG.info("{} old notifications were removed", removed);
      }
    } catch (RuntimeException failure) {
      // The next look comes whatever this one met.
      LOG.error("removing old notifications failed", failure);
    }
  }
}
