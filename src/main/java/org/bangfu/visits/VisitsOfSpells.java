package org.bangfu.visits;

import java.time.Clock;
import java.time.YearMonth;
import org.bangfu.cases.NewTimelineEntry;
import org.bangfu.cases.NewTimelineEntry.Kind;
import org.bangfu.cases.Timeline;
import org.bangfu.households.SpellEvent;
import org.bangfu.tasks.Withdrawals;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Follows the life of spells. With the spell its open visits end: that of the running month is withdrawn, those of months
 * that had passed were missed and stay so. A new category leaves the visit as it is, since the duty is the same; its
 * course tells of the change.
 */
@Component
@Transactional
class VisitsOfSpells {

  private static final String SPELL_ENDED = "SPELL_ENDED";

  private final VisitStore store;
  private final Withdrawals withdrawals;
  private final Timeline timeline;
  private final Clock clock;

  VisitsOfSpells(VisitStore store, Withdrawals withdrawals, Timeline timeline, Clock clock) {
    this.store = store;
    this.withdrawals = withdrawals;
    this.timeline = timeline;
    this.clock = clock;
  }

  @EventListener
  void on(SpellEvent event) {
    if (event.kind() == SpellEvent.Kind.CLOSED) {
      store.open(event.householdId()).forEach(visit -> end(visit, YearMonth.from(event.day())));
    } else if (event.kind() == SpellEvent.Kind.REGRADED) {
      store.open(event.householdId()).forEach(visit -> timeline.append(
          new NewTimelineEntry(visit.caseNo(), Kind.SYSTEM, null, null, "visit-regraded", null, null)));
    }
  }

  private void end(Visit visit, YearMonth ending) {
    boolean passed = visit.month().isBefore(ending);
    store.end(visit.caseNo(), passed ? VisitState.MISSED : VisitState.WITHDRAWN, SPELL_ENDED, clock.instant());
    withdrawals.withdraw(visit.caseNo(), passed ? "visit-missed" : "visit-withdrawn", null);
  }
}
