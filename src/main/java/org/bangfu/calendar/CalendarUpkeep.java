package org.bangfu.calendar;

import org.bangfu.security.ActingAs;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Looks again after changes of the calendar, on nodes that run jobs. */
@Component
@ConditionalOnProperty(name = "camunda.bpm.job-execution.enabled", havingValue = "true", matchIfMissing = true)
class CalendarUpkeep {

  private static final Logger LOG = LoggerFactory.getLogger(CalendarUpkeep.class);

  private final CalendarEdits edits;

  CalendarUpkeep(CalendarEdits edits) {
    this.edits = edits;
  }

  @Scheduled(initialDelayString = "PT1M", fixedDelayString = "PT1M")
  void look() {
    try {
      ActingAs.system(() -> {
        edits.settle();
        return null;
      });
    } catch (RuntimeException failure) {
      // The next look comes whatever this one met.
      LOG.error("settling the due dates after a change of the calendar failed", failure);
    }
  }
}
