package org.bangfu.sandbox;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import org.bangfu.engine.EngineTime;
import org.bangfu.shared.RealTime;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/**
 * The machine's time, whole days ahead: the hour on the wall stays the hour of the day. How many days stands in the
 * database, so that a restart changes nothing and all nodes stand on the same day. The engine's clock follows, and
 * neither ever goes back: what happened on a day must not happen again.
 */
@Component
@Profile("demo")
public class SandboxClock extends Clock {

  private final Clock machine;
  private final EngineTime engine;
  private volatile Duration ahead = Duration.ZERO;

  SandboxClock(RealTime real, SandboxStore store, EngineTime engine) {
    machine = real.clock();
    this.engine = engine;
    follow(store.read().days());
  }

  /** Stands that many days ahead from now on, unless it is there already or further. */
  final synchronized void follow(int days) {
    Duration wanted = Duration.ofDays(days);
    if (wanted.compareTo(ahead) > 0) {
      ahead = wanted;
      engine.ahead(wanted);
    }
  }

  @Override
  public ZoneId getZone() {
    return machine.getZone();
  }

  @Override
  public Clock withZone(ZoneId zone) {
    return offset(machine.withZone(zone), ahead);
  }

  @Override
  public Instant instant() {
    return machine.instant().plus(ahead);
  }
}
