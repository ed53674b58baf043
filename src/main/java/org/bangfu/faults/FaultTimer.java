package org.bangfu.faults;

import org.bangfu.security.ActingAs;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Has the list of failed steps compared with the engine every few minutes, on nodes that run jobs. */
@Component
@ConditionalOnProperty(name = "camunda.bpm.job-execution.enabled", havingValue = "true", matchIfMissing = true)
class FaultTimer {

  private static final Logger LOG = LoggerFactory.getLogger(FaultTimer.class);

  private final FaultUpkeep upkeep;

  FaultTimer(FaultUpkeep upkeep) {
    this.upkeep = upkeep;
  }

  @Scheduled(initialDelayString = "PT2M", fixedDelayString = "PT5M")
  void look() {
    try {
      ActingAs.system(upkeep::compare);
    } catch (RuntimeException failure) {
      // The next look comes whatever this one met.
      LOG.error("comparing failed steps with the engine broke off", failure);
    }
  }
}
