package org.bangfu.notifications;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.bangfu.areas.Area;
import org.bangfu.areas.Areas;
import org.bangfu.live.LiveSignals;
import org.bangfu.parameters.ParameterKey;
import org.bangfu.parameters.Parameters;
import org.springframework.stereotype.Component;

/** How long notifications are kept. */
@Component
class OldNotifications {

  private final NotificationStore store;
  private final Areas areas;
  private final Parameters parameters;
  private final LiveSignals signals;
  private final Clock clock;

  OldNotifications(NotificationStore store, Areas areas, Parameters parameters, LiveSignals signals, Clock clock) {
    this.store = store;
    this.areas = areas;
    this.parameters = parameters;
    this.signals = signals;
    this.clock = clock;
  }

  /** Removes those older than the parameter says, chunk by chunk; answers how many. */
  int remove(int chunk) {
    LocalDate today = LocalDate.now(clock);
    return areas.counties().stream().findFirst().map(Area::code)
        .map(county -> parameters.whole(ParameterKey.NOTIFICATION_DAYS, county, today))
        .map(days -> remove(today.minusDays(days).atStartOfDay(clock.getZone()).toInstant(), chunk)).orElse(0);
  }

  private int remove(Instant before, int chunk) {
    int all = 0;
    int removed = chunk;
    while (removed == chunk) {
      removed = store.removeBefore(before, chunk);
      all += removed;
    }
    if (all > 0) {
      signals.changedForEverybody(Notifications.TOPIC);
    }
    return all;
  }
}
