package org.bangfu.figures;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Looks every few minutes whether a closed month is still to be counted today, on nodes that run jobs. */
@Component
@ConditionalOnProperty(name = "camunda.bpm.job-execution.enabled", havingValue = "true", matchIfMissing = true)
class KeptMonthsUpkeep {

  private static final Logger LOG = LoggerFactory.getLogger(KeptMonthsUpkeep.class);

  private final KeptMonths months;

  KeptMonthsUpkeep(KeptMonths months) {
    this.months = months;
  }

  @Scheduled(initialDelayString = "${bangfu.figures.first-look:PT40S}", fixedDelayString = "${bangfu.figures.look-every:PT10M}")
  void look() {
    try {
      months.refresh();
    } catch (RuntimeException failure) {
      // The next look comes whatever this one met.
      LOG.error("counting closed months failed", failure);
    }
  }
}
