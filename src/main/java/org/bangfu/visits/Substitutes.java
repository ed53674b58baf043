package org.bangfu.visits;

import java.util.Comparator;
import java.util.Optional;
import org.bangfu.audit.AuditEvent;
import org.bangfu.audit.AuditLog;
import org.bangfu.cases.NewTimelineEntry;
import org.bangfu.cases.NewTimelineEntry.Kind;
import org.bangfu.cases.Timeline;
import org.bangfu.contacts.Contacts;
import org.bangfu.households.Register;
import org.bangfu.security.AccessPolicy;
import org.bangfu.security.Action;
import org.bangfu.security.CurrentStaff;
import org.bangfu.security.SignedIn;
import org.bangfu.shared.AreaCode;
import org.bangfu.shared.BusinessException;
import org.bangfu.shared.NotFoundException;
import org.bangfu.tasks.ContactTasks;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** 代访: another contact of the township takes a visit over, and the contact takes it back the same way (domain §5). */
@Service
@Transactional
public class Substitutes {

  private final VisitStore store;
  private final ContactTasks tasks;
  private final Contacts contacts;
  private final Register register;
  private final AccessPolicy policy;
  private final CurrentStaff staff;
  private final Timeline timeline;
  private final AuditLog audit;

  Substitutes(VisitStore store, ContactTasks tasks, Contacts contacts, Register register, AccessPolicy policy,
      CurrentStaff staff, Timeline timeline, AuditLog audit) {
    this.store = store;
    this.tasks = tasks;
    this.contacts = contacts;
    this.register = register;
    this.policy = policy;
    this.staff = staff;
    this.timeline = timeline;
    this.audit = audit;
  }

  /** The earliest open visit that the signed-in person may take over: it stands in somebody else's inbox. */
  @Transactional(readOnly = true)
  public Optional<Visit> offered(long householdId) {
    AreaCode village = register.require(householdId).village();
    if (!policy.may(Action.VISIT_SUBSTITUTE, village)) {
      return Optional.empty();
    }
    return store.open(householdId).stream().sorted(Comparator.comparing(Visit::month))
        .filter(visit -> !tasks.holds(visit.caseNo(), Visits.STEP, staff.require().staffId())).findFirst();
  }

  /** Whether the signed-in person is the household's contact, who takes the visit back rather than over. */
  @Transactional(readOnly = true)
  public boolean takesBack(Visit visit) {
    return contacts.staffOf(visit.householdId()).equals(Optional.of(staff.require().staffId()));
  }

  /**
   * Moves the visit into the inbox of the signed-in person. Throws {@code visits.take.claimed} where somebody has it in
   * hand, {@link NotFoundException} where it is not open or not theirs to take.
   */
  public void take(String caseNo) {
    Visit visit = store.require(caseNo);
    AreaCode village = register.require(visit.householdId()).village();
    policy.require(Action.VISIT_SUBSTITUTE, village);
    if (visit.state() != VisitState.OPEN) {
      throw new NotFoundException();
    }
    SignedIn who = staff.require();
    if (!tasks.give(caseNo, Visits.STEP, who.staffId())) {
      throw new BusinessException("visits.take.claimed");
    }
    timeline.append(new NewTimelineEntry(caseNo, Kind.SYSTEM, null, null, "visit-taken", null, null));
    audit.append(AuditEvent.of("visit.take", "case:" + caseNo, village));
  }
}
