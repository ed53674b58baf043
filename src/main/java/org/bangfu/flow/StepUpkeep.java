package org.bangfu.flow;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Sums the runs of steps shortly after the start and every few minutes, on nodes that run jobs. */
@Component
@ConditionalOnProperty(name = "camunda.bpm.job-execution.enabled", havingValue = "true", matchIfMissing = true)
class StepUpkeep {

  private static final Logger LOG = LoggerFactory.getLogger(StepUpkeep.class);

  private final StepCounts counts;

  StepUpkeep(StepCounts counts) {
    this.counts = counts;
  }

  @Scheduled(initialDelayString = "PT15S", fixedDelayString = "PT5M")
  void look() {
    try {
      counts.renew();
    } catch (RuntimeException failure) {
      // The next look comes whatever this one met; until then the runs are measured when asked for.
      LOG.error("summing the runs of steps failed", failure);
    }
  }
}
