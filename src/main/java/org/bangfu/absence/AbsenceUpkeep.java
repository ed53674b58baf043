package org.bangfu.absence;

import org.bangfu.security.ActingAs;
import org.bangfu.tasks.Substitution;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Looks every few minutes whether a substitute still has in hand what went back to the absent at the end of a day. */
@Component
@ConditionalOnProperty(name = "camunda.bpm.job-execution.enabled", havingValue = "true", matchIfMissing = true)
class AbsenceUpkeep {

  private static final Logger LOG = LoggerFactory.getLogger(AbsenceUpkeep.class);

  private final Substitution substitution;

  AbsenceUpkeep(Substitution substitution) {
    this.substitution = substitution;
  }

  @Scheduled(initialDelayString = "PT40S", fixedDelayString = "${bangfu.absence.look-every:PT10M}")
  void look() {
    try {
      int returned = ActingAs.system(substitution::returnEnded);
      if (returned > 0) {
        LOG.info("{} tasks went back to people who are not absent any more", returned);
      }
    } catch (RuntimeException failure) {
      // The next look comes whatever this one met.
      LOG.error("returning tasks of ended absences failed", failure);
    }
  }
}
