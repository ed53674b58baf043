package org.bangfu.design;

import org.bangfu.security.ActingAs;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Looks every minute whether the moment of a release has come. */
@Component
@ConditionalOnProperty(name = "camunda.bpm.job-execution.enabled", havingValue = "true", matchIfMissing = true)
class SetReleasesUpkeep {

  private static final Logger LOG = LoggerFactory.getLogger(SetReleasesUpkeep.class);

  private final SetReleases releases;

  SetReleasesUpkeep(SetReleases releases) {
    this.releases = releases;
  }

  @Scheduled(initialDelayString = "PT30S", fixedDelayString = "${bangfu.design.look-every:PT1M}")
  void look() {
    try {
      int published = ActingAs.system(releases::publishDue);
      if (published > 0) {
        LOG.info("{} releases came into force at their moment", published);
      }
    } catch (RuntimeException failure) {
      // The next look comes whatever this one met.
      LOG.error("publishing releases at their moment failed", failure);
    }
  }
}
