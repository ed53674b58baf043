package org.bangfu.cases;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.bangfu.calendar.CountedDates;
import org.bangfu.calendar.DueDates;
import org.bangfu.cases.NewTimelineEntry.Kind;
import org.bangfu.cases.TotalStore.Moved;
import org.bangfu.cases.TotalStore.OpenTotal;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Counts the total due dates of open cases anew when the calendar changes. */
@Component
@Order(2)
class TotalMoves implements CountedDates {

  private final TotalStore store;
  private final Timeline timeline;
  private final Clock clock;

  TotalMoves(TotalStore store, Timeline timeline, Clock clock) {
    this.store = store;
    this.timeline = timeline;
    this.clock = clock;
  }

  @Override
  public long moving(DueDates after) {
    return moved(store.open(), after).count();
  }

  @Override
  public long move(long change, DueDates after) {
    List<Moved> moved = moved(store.lockCounted(), after).toList();
    store.move(change, moved);
    timeline.appendAll(moved.stream().map(this::entry).toList());
    return moved.size();
  }

  private static Stream<Moved> moved(List<OpenTotal> open, DueDates after) {
    return open.stream().map(each -> new Moved(each.caseNo(), each.area(), each.due(), each.due(after)))
        .filter(each -> !each.before().equals(each.after()));
  }

  private NewTimelineEntry entry(Moved moved) {
    return new NewTimelineEntry(moved.caseNo(), Kind.SYSTEM, null, null, "total-moved",
        day(moved.before()) + " → " + day(moved.after()), null);
  }

  private LocalDate day(Instant due) {
    return LocalDate.ofInstant(due, clock.getZone());
  }
}
