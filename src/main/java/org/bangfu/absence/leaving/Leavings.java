package org.bangfu.absence.leaving;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.bangfu.absence.AbsenceStore;
import org.bangfu.audit.AuditEvent;
import org.bangfu.audit.AuditLog;
import org.bangfu.security.AccessPolicy;
import org.bangfu.security.Action;
import org.bangfu.security.CurrentStaff;
import org.bangfu.shared.NotFoundException;
import org.bangfu.shared.RowVersionConflict;
import org.bangfu.shared.Slice;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Records that somebody leaves a post. What that moves is moved on the day, or at once where the day has come. */
@Service
@Transactional
public class Leavings {

  private final LeavingStore store;
  private final LeavingPreview preview;
  private final LeavingChecks checks;
  private final LeavingReach reach;
  private final LeavingCourse course;
  private final AbsenceStore absences;
  private final AccessPolicy policy;
  private final CurrentStaff staff;
  private final AuditLog audit;
  private final Clock clock;

  Leavings(LeavingStore store, LeavingPreview preview, LeavingChecks checks, LeavingReach reach, LeavingCourse course,
      AbsenceStore absences, AccessPolicy policy, CurrentStaff staff, AuditLog audit, Clock clock) {
    this.store = store;
    this.preview = preview;
    this.checks = checks;
    this.reach = reach;
    this.course = course;
    this.absences = absences;
    this.policy = policy;
    this.staff = staff;
    this.audit = audit;
    this.clock = clock;
  }

  /** Whether one records that others leave. */
  @Transactional(readOnly = true)
  public boolean maySteer() {
    return policy.may(Action.LEAVING_STEER);
  }

  /** One's own and those of one's units, newest first. */
  @Transactional(readOnly = true)
  public Slice<Leaving> page(@Nullable Long before, int limit) {
    policy.require(Action.ABSENCE_READ);
    return Slice.of(store.page(staff.require().staffId(), policy.where(Action.LEAVING_STEER, "p.unit"),
        reach.steersDepartments(), before, limit + 1), limit);
  }

  /**
   * Records it, and moves everything at once where the first day out of the post is today or has passed. Throws
   * {@code leaving.*} for what cannot be; {@link NotFoundException} for somebody out of reach.
   */
  public long record(NewLeaving leaving) {
    policy.require(Action.LEAVING_STEER);
    absences.lockWriting();
    String reason = checks.reason(leaving.reason());
    checks.checkSuccessors(leaving, preview.of(leaving.staffId(), leaving.from(), leaving.postings()));
    long id = store.add(leaving, reason, staff.require().staffId(), clock.instant());
    told("leaving.record", leaving.staffId(), leaving.from());
    if (!leaving.from().isAfter(LocalDate.now(clock))) {
      course.run(id);
    }
    return id;
  }

  /** Takes a planned one back. Throws {@link RowVersionConflict} where it is planned no more. */
  public void cancel(long id, int version) {
    policy.require(Action.LEAVING_STEER);
    absences.lockWriting();
    Leaving found = store.find(id).filter(leaving -> leaving.postings().stream().allMatch(reach::may))
        .orElseThrow(NotFoundException::new);
    if (!store.cancel(id, version)) {
      throw new RowVersionConflict();
    }
    told("leaving.cancel", found.staffId(), found.from());
  }

  private void told(String action, long staffId, LocalDate from) {
    audit.append(new AuditEvent(action, "staff:" + staffId, null, null, Map.of("from", from.toString())));
  }
}
