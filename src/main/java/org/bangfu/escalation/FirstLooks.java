package org.bangfu.escalation;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.bangfu.tasks.TaskRow;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * When a step that begins has to be looked at first. Asked in every completion, so it reads nothing but memory: the
 * longest lead of any county is taken, since a look that comes too early harms nobody.
 */
@Component
public class FirstLooks {

  private static final Duration FRESH = Duration.ofMinutes(1);

  private final EscalationStore store;
  private final Moments moments;
  private final Clock clock;
  private volatile @Nullable Lead lead;

  FirstLooks(EscalationStore store, Moments moments, Clock clock) {
    this.store = store;
    this.moments = moments;
    this.clock = clock;
  }

  /** The day from which a look can find something to tell of it, tomorrow at the earliest; far away without a limit. */
  public LocalDate of(Instant due) {
    LocalDate tomorrow = LocalDate.now(clock).plusDays(1);
    LocalDate dueDay = LocalDate.ofInstant(due, clock.getZone());
    if (!due.isBefore(TaskRow.NEVER)) {
      return dueDay;
    }
    LocalDate first = moments.before(dueDay, workingDays());
    return first.isBefore(tomorrow) ? tomorrow : first;
  }

  private int workingDays() {
    Lead known = lead;
    Instant now = clock.instant();
    if (known == null || known.read().plus(FRESH).isBefore(now) || known.read().isAfter(now)) {
      known = new Lead(store.mostDaysBefore(), now);
      lead = known;
    }
    return known.workingDays();
  }

  private record Lead(int workingDays, Instant read) {
  }
}
