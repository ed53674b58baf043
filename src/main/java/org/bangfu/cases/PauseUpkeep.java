package org.bangfu.cases;

import org.bangfu.security.ActingAs;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Tells the timelines every few minutes which pauses came to their end. */
@Component
@ConditionalOnProperty(name = "camunda.bpm.job-execution.enabled", havingValue = "true", matchIfMissing = true)
class PauseUpkeep {

  private static final Logger LOG = LoggerFactory.getLogger(PauseUpkeep.class);

  private final CasePauses pauses;

  PauseUpkeep(CasePauses pauses) {
    this.pauses = pauses;
  }

  @Scheduled(initialDelayString = "PT50S", fixedDelayString = "${bangfu.cases.pauses-look-every:PT10M}")
  void look() {
    try {
      int ended = ActingAs.system(pauses::recordEnds);
      if (ended > 0) {
        LOG.info("{} pauses of cases came to their end", ended);
      }
    } catch (RuntimeException failure) {
      // The next look comes whatever this one met.
      LOG.error("recording the ends of pauses failed", failure);
    }
  }
}
