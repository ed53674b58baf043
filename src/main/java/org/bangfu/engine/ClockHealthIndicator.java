package org.bangfu.engine;

import org.springframework.boot.actuate.health.Health;
import org.springframework.boot.actuate.health.HealthIndicator;
import org.springframework.stereotype.Component;

/** Whether this node takes jobs. A node that does not still serves its screens, so the health of the whole stays up. */
@Component
class ClockHealthIndicator implements HealthIndicator {

  private final ClockWatch watch;

  ClockHealthIndicator(ClockWatch watch) {
    this.watch = watch;
  }

  @Override
  public Health health() {
    return watch.right() ? Health.up().build() : Health.unknown().build();
  }
}
