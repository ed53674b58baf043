package org.bangfu.visits;

import org.bangfu.security.ActingAs;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Looks shortly after the start and every few minutes whether a visit is missing, on nodes that run jobs. The timer of
 * the cycle alone would not do: it does not fire for spells that begin within a month, nor for what was left half done.
 */
@Component
@ConditionalOnProperty(name = "camunda.bpm.job-execution.enabled", havingValue = "true", matchIfMissing = true)
class VisitUpkeep {

  private static final Logger LOG = LoggerFactory.getLogger(VisitUpkeep.class);

  private final VisitCycle cycle;

  VisitUpkeep(VisitCycle cycle) {
    this.cycle = cycle;
  }

  @Scheduled(initialDelayString = "${bangfu.visits.first-look:PT20S}", fixedDelayString = "${bangfu.visits.look-every:PT10M}")
  void look() {
    try {
      ActingAs.system(cycle::catchUp);
    } catch (RuntimeException failure) {
      // The next look comes whatever this one met.
      LOG.error("looking for missing visits failed", failure);
    }
  }
}
