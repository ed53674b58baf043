package org.bangfu.absence.leaving;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Lets planned leavings happen on their day, or as soon as the product runs again. Each is locked by the node that lets it
 * happen and is planned no more afterwards.
 */
@Component
@ConditionalOnProperty(name = "camunda.bpm.job-execution.enabled", havingValue = "true", matchIfMissing = true)
class LeavingUpkeep {

  private static final Logger LOG = LoggerFactory.getLogger(LeavingUpkeep.class);

  private final DueLeavings due;

  LeavingUpkeep(DueLeavings due) {
    this.due = due;
  }

  @Scheduled(initialDelayString = "PT45S", fixedDelayString = "${bangfu.absence.leavings-every:PT1M}")
  void look() {
    try {
      int done = due.runAll();
      if (done > 0) {
        LOG.info("{} people left their posts", done);
      }
    } catch (RuntimeException failure) {
      // The next look comes whatever this one met.
      LOG.error("looking for planned leavings failed", failure);
    }
  }
}
