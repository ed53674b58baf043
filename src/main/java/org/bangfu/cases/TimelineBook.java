package org.bangfu.cases;

import java.time.Clock;
import java.util.List;
import org.bangfu.security.Action;
import org.bangfu.security.CurrentStaff;
import org.bangfu.security.InsteadOf;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
class TimelineBook implements Timeline {

  /** A case of this product ends after weeks; more entries than this are read through the audit. */
  private static final int MOST = 500;

  private final TimelineStore store;
  private final Cases cases;
  private final CaseReach reach;
  private final CurrentStaff staff;
  private final Clock clock;

  TimelineBook(TimelineStore store, Cases cases, CaseReach reach, CurrentStaff staff, Clock clock) {
    this.store = store;
    this.cases = cases;
    this.reach = reach;
    this.staff = staff;
    this.clock = clock;
  }

  @Override
  @Transactional
  public void append(NewTimelineEntry entry, @Nullable InsteadOf insteadOf) {
    store.append(entry, clock.instant(), staff.require(), insteadOf);
  }

  @Override
  @Transactional
  public void appendAll(List<NewTimelineEntry> entries) {
    if (!entries.isEmpty()) {
      store.appendAll(entries, clock.instant(), staff.require());
    }
  }

  @Override
  @Transactional(readOnly = true)
  public List<TimelineEntry> ofHousehold(long householdId, int limit) {
    reach.requireHousehold(Action.CASE_READ, householdId);
    return store.ofHousehold(householdId, Math.min(limit, MOST));
  }

  @Override
  @Transactional(readOnly = true)
  public List<TimelineEntry> ofCase(String caseNo) {
    CaseFile file = cases.require(caseNo);
    reach.require(Action.CASE_READ, file);
    List<TimelineEntry> entries = store.ofCase(caseNo, MOST);
    return reach.inArea(Action.CASE_READ, file) ? entries : entries.stream().map(TimelineBook::withoutOpinion).toList();
  }

  /** A department sees how far a case is, not what others wrote about the household (domain §1). */
  private static TimelineEntry withoutOpinion(TimelineEntry entry) {
    NewTimelineEntry what = entry.what();
    return new TimelineEntry(entry.id(), entry.at(), entry.staffId(), entry.staffName(), entry.insteadOf(),
        new NewTimelineEntry(
        what.caseNo(), what.kind(), what.step(), what.stepName(), what.outcome(), null, what.modelVersion()), null);
  }
}
