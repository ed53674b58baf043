package org.bangfu.sandbox;

import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Profile;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Keeps this node on the day of the others, and tells its screens what changed: a move, its end, midnight. */
@Component
@Profile("demo")
class SandboxWatch {

  private final SandboxStore store;
  private final SandboxClock clock;
  private final Sandbox sandbox;
  private final ApplicationEventPublisher events;
  private @Nullable SandboxState told;

  SandboxWatch(SandboxStore store, SandboxClock clock, Sandbox sandbox, ApplicationEventPublisher events) {
    this.store = store;
    this.clock = clock;
    this.sandbox = sandbox;
    this.events = events;
  }

  @Scheduled(fixedDelayString = "PT0.5S", initialDelayString = "PT0.5S")
  synchronized void look() {
    clock.follow(store.read().days());
    SandboxState state = sandbox.state();
    if (!state.equals(told)) {
      told = state;
      events.publishEvent(new SandboxChanged(state));
    }
  }
}
