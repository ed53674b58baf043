package org.bangfu.visits;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.bangfu.audit.AuditEvent;
import org.bangfu.audit.AuditLog;
import org.bangfu.cases.CaseKind;
import org.bangfu.cases.Cases;
import org.bangfu.cases.NewTimelineEntry;
import org.bangfu.cases.NewTimelineEntry.Kind;
import org.bangfu.cases.Timeline;
import org.bangfu.contacts.Contacts;
import org.bangfu.households.Register;
import org.bangfu.security.AccessPolicy;
import org.bangfu.security.Action;
import org.bangfu.security.InsteadOf;
import org.bangfu.security.SignedIn;
import org.bangfu.shared.AreaCode;
import org.bangfu.shared.RowVersionConflict;
import org.bangfu.tasks.ContactTasks;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The visits of households: what became of each month, and recording it. */
@Service
@Transactional
public class Visits {

  /** Id of the process. */
  public static final String PROCESS = "MonthlyVisit";

  /** Id of the visitor's task. */
  public static final String STEP = "Task_VisitHousehold";

  static final CaseKind KIND = new CaseKind(PROCESS, "ZF", false);

  private final VisitStore store;
  private final VisitRecords records;
  private final Contacts contacts;
  private final ContactTasks tasks;
  private final Cases cases;
  private final Timeline timeline;
  private final Register register;
  private final AccessPolicy policy;
  private final AuditLog audit;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  Visits(VisitStore store, VisitRecords records, Contacts contacts, ContactTasks tasks, Cases cases, Timeline timeline,
      Register register, AccessPolicy policy, AuditLog audit, ApplicationEventPublisher events, Clock clock) {
    this.store = store;
    this.records = records;
    this.contacts = contacts;
    this.tasks = tasks;
    this.cases = cases;
    this.timeline = timeline;
    this.register = register;
    this.policy = policy;
    this.audit = audit;
    this.events = events;
    this.clock = clock;
  }

  /** Visits of the household in the last months up to this one, oldest first; months without one have none. */
  @Transactional(readOnly = true)
  public List<Visit> lately(long householdId, int months) {
    policy.require(Action.CASE_READ, register.require(householdId).village());
    return store.of(householdId, YearMonth.now(clock).minusMonths(months - 1L));
  }

  /** A visit with what was written at it, for a person to read; audited. */
  public VisitTold told(String caseNo) {
    Visit visit = store.require(caseNo);
    AreaCode village = register.require(visit.householdId()).village();
    policy.require(Action.CASE_READ, village);
    audit.append(AuditEvent.of("submission.read", "case:" + caseNo, village));
    return new VisitTold(visit, records.texts(visit.id()), records.pictures(visit.id()));
  }

  /** The visit of a case, for the product's own rules. */
  @Transactional(readOnly = true)
  public Visit require(String caseNo) {
    return store.require(caseNo);
  }

  /** What visits made since a day told of the household's income, oldest first; for the product's own rules. */
  @Transactional(readOnly = true)
  public List<IncomeChange> incomeChanges(long householdId, LocalDate since) {
    return records.incomeChanges(householdId, since);
  }

  /** Reasons why a visit was not made that may be chosen now, in order. */
  @Transactional(readOnly = true)
  public List<MissedReason> reasons() {
    return store.reasons();
  }

  /**
   * Records the visit and tells the rooms that have to act on what was found. Whoever is not the household's contact
   * visits as a substitute, in the place of somebody absent or not. Answers how it was made.
   */
  public VisitKind record(String caseNo, VisitReport report, SignedIn who, @Nullable InsteadOf insteadOf) {
    Visit visit = store.require(caseNo);
    Instant now = clock.instant();
    VisitKind kind = report.byPhone() ? VisitKind.PHONE_WAIVED
        : contacts.staffOf(visit.householdId()).filter(staff -> staff == who.staffId()).isPresent()
            ? VisitKind.HOME : VisitKind.SUBSTITUTE;
    boolean backDated = report.visitedOn().isBefore(LocalDate.now(clock));
    orConflict(store.done(caseNo, kind, report.visitedOn(), who.staffId(), who.name(), insteadOf,
        now));
    records.add(visit, report, backDated, who.staffId(), now);
    if (!report.newRisks().isEmpty() || !report.failing().isEmpty() || report.ready()) {
      events.publishEvent(new VisitReported(caseNo, visit.householdId(), visit.spellId(), report.visitedOn(),
          report.newRisks(), report.failing(), report.ready()));
    }
    return kind;
  }

  /** Ends a visit as not made. */
  public void miss(String caseNo, String reasonCode) {
    orConflict(store.end(caseNo, VisitState.MISSED, reasonCode, clock.instant()));
  }

  /** Tells the contact, where the visit is not made on the reminder day: in the inbox and in the timeline. */
  public void remind(String caseNo) {
    store.reminded(caseNo, clock.instant());
    tasks.urge(caseNo, STEP);
    timeline.append(new NewTimelineEntry(caseNo, Kind.SYSTEM, null, null, "visit-reminder", null, null));
  }

  /** Closes the case when its course has reached an end. */
  public void close(String caseNo) {
    Visit visit = store.require(caseNo);
    switch (visit.state()) {
      case DONE -> cases.close(caseNo, "visit-done");
      case MISSED -> cases.close(caseNo, "visit-missed");
      case OPEN, WITHDRAWN -> throw new IllegalStateException("nothing came of the visit of case " + caseNo);
    }
  }

  private static void orConflict(boolean changed) {
    if (!changed) {
      throw new RowVersionConflict();
    }
  }
}
