package org.bangfu.assistance;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Looks shortly after the start and now and then whether a monitored household waits for a contact unasked. */
@Component
@ConditionalOnProperty(name = "camunda.bpm.job-execution.enabled", havingValue = "true", matchIfMissing = true)
class ContactUpkeep {

  private static final Logger LOG = LoggerFactory.getLogger(ContactUpkeep.class);

  private final ContactCatchUp catchUp;

  ContactUpkeep(ContactCatchUp catchUp) {
    this.catchUp = catchUp;
  }

  @Scheduled(initialDelayString = "${bangfu.assistance.first-look:PT30S}",
      fixedDelayString = "${bangfu.assistance.look-every:PT30M}")
  void look() {
    try {
      catchUp.askForAll();
    } catch (RuntimeException failure) {
      // The next look comes whatever this one met.
      LOG.error("looking for missing contacts failed", failure);
    }
  }
}
