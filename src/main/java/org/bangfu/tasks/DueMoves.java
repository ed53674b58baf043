package org.bangfu.tasks;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.bangfu.calendar.CountedDates;
import org.bangfu.calendar.DueDates;
import org.bangfu.cases.NewTimelineEntry;
import org.bangfu.cases.NewTimelineEntry.Kind;
import org.bangfu.cases.Timeline;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Counts the open steps anew whose days are working days when the calendar changes. Steps that are due at a moment of
 * their case, or after calendar days, stay.
 */
@Component
@Order(1)
class DueMoves implements CountedDates {

  private final DueMoveStore store;
  private final Timeline timeline;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  DueMoves(DueMoveStore store, Timeline timeline, ApplicationEventPublisher events, Clock clock) {
    this.store = store;
    this.timeline = timeline;
    this.events = events;
    this.clock = clock;
  }

  @Override
  public long moving(DueDates after) {
    return store.moving(after);
  }

  @Override
  public long move(long change, DueDates after) {
    List<DueMoveStore.Moved> moved = store.move(change, after);
    // Ten departments have the same step: one line says it.
    timeline.appendAll(moved.stream().filter(each -> each.caseNo() != null).map(this::entry).distinct().toList());
    List<String> earlier = moved.stream().filter(each -> each.after().isBefore(each.before()))
        .map(DueMoveStore.Moved::taskId).toList();
    if (!earlier.isEmpty()) {
      events.publishEvent(new StepsDueEarlier(earlier));
    }
    return moved.size();
  }

  private NewTimelineEntry entry(DueMoveStore.Moved moved) {
    return new NewTimelineEntry(moved.caseNo(), Kind.SYSTEM, moved.taskKey(), moved.taskName(), "due-moved",
        day(moved.before()) + " → " + day(moved.after()), null);
  }

  private LocalDate day(Instant due) {
    return LocalDate.ofInstant(due, clock.getZone());
  }
}
