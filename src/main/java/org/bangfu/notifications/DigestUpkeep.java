package org.bangfu.notifications;

import org.bangfu.security.ActingAs;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Looks every few minutes whether the day's digest is to be made, on nodes that run jobs. */
@Component
@ConditionalOnProperty(name = "camunda.bpm.job-execution.enabled", havingValue = "true", matchIfMissing = true)
class DigestUpkeep {

  private static final Logger LOG = LoggerFactory.getLogger(DigestUpkeep.class);

  private final Digests digests;

  DigestUpkeep(Digests digests) {
    this.digests = digests;
  }

  @Scheduled(initialDelayString = "PT1M", fixedDelayString = "PT5M")
  void look() {
    try {
      int made = ActingAs.system(digests::make);
      if (made > 0) {
        LOG.info("{} messages of the daily digest were left to the outbox", made);
      }
    } catch (RuntimeException failure) {
      // The next look comes whatever this one met.
      LOG.error("making the daily digest failed", failure);
    }
  }
}
