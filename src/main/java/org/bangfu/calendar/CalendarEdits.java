package org.bangfu.calendar;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bangfu.audit.AuditEvent;
import org.bangfu.audit.AuditLog;
import org.bangfu.security.CurrentStaff;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Changes the calendar and the open due dates that were counted by it, in one transaction and one after the other. Who
 * may do so was asked before.
 */
@Service
@Transactional
class CalendarEdits {

  /** Longer than any node keeps the calendar in memory: what it counted by the old one is there by then. */
  private static final Duration SETTLING = Duration.ofMinutes(3);

  private final CorrectionStore store;
  private final ChangeStore changes;
  private final WorkingCalendar calendar;
  private final List<CountedDates> counted;
  private final CurrentStaff current;
  private final AuditLog audit;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  CalendarEdits(CorrectionStore store, ChangeStore changes, WorkingCalendar calendar, List<CountedDates> counted,
      CurrentStaff current, AuditLog audit, ApplicationEventPublisher events, Clock clock) {
    this.store = store;
    this.changes = changes;
    this.calendar = calendar;
    this.counted = counted;
    this.current = current;
    this.audit = audit;
    this.events = events;
    this.clock = clock;
  }

  /** How many open steps would be due on another day with some corrections put and others taken back. */
  @Transactional(readOnly = true)
  public long moving(Collection<Correction> put, Set<LocalDate> takenBack) {
    Set<LocalDate> days = put.stream().map(Correction::day).collect(Collectors.toSet());
    List<Correction> supposed = Stream.concat(put.stream(), store.all().stream()
        .filter(kept -> !days.contains(kept.day()) && !takenBack.contains(kept.day()))).toList();
    DueDates after = by(supposed);
    return counted.stream().mapToLong(each -> each.moving(after)).sum();
  }

  /** Makes an edit, moves the open dates, and keeps both; the edit may throw, and then nothing happened. */
  public void make(CalendarChange.New change, String action, Map<String, String> detail, Runnable edit) {
    changes.alone();
    edit.run();
    long id = changes.add(change.kind(), change.from(), change.to(), change.note(), current.require(), clock.instant());
    long moved = move(id);
    String object = "calendar:" + change.from() + (change.from().equals(change.to()) ? "" : ".." + change.to());
    Map<String, String> told = new HashMap<>(detail);
    told.put("moved", Long.toString(moved));
    audit.append(new AuditEvent(action, object, null, null, told));
    events.publishEvent(new CalendarChanged(id));
  }

  /** Looks again after changes a few minutes old, for steps that another node began by the calendar it still remembered. */
  public void settle() {
    Instant now = clock.instant();
    changes.alone();
    List<Long> unsettled = changes.unsettled(now.minus(SETTLING));
    if (!unsettled.isEmpty()) {
      move(unsettled.get(unsettled.size() - 1));
      changes.settled(unsettled, now);
    }
  }

  private long move(long change) {
    DueDates after = by(store.all());
    long moved = counted.stream().mapToLong(each -> each.move(change, after)).sum();
    changes.addMoved(change, moved);
    return moved;
  }

  private DueDates by(List<Correction> corrections) {
    return new DueRule(calendar.with(corrections), clock);
  }
}
