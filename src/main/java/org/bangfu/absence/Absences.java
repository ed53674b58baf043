package org.bangfu.absence;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bangfu.audit.AuditEvent;
import org.bangfu.audit.AuditLog;
import org.bangfu.security.AccessPolicy;
import org.bangfu.security.Action;
import org.bangfu.security.CurrentStaff;
import org.bangfu.shared.BusinessException;
import org.bangfu.shared.NotFoundException;
import org.bangfu.shared.RowVersionConflict;
import org.bangfu.shared.Slice;
import org.bangfu.staff.StaffMember;
import org.bangfu.tasks.Substitution;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Records who is absent and who does their work meanwhile. Nothing is moved by it: whose work stands in whose inbox is
 * read from the day, so that it begins and ends by itself.
 */
@Service
@Transactional
public class Absences {

  private final AbsenceStore store;
  private final AbsenceChecks checks;
  private final AbsenceReach reach;
  private final AccessPolicy policy;
  private final CurrentStaff staff;
  private final Substitution substitution;
  private final AuditLog audit;
  private final Clock clock;

  Absences(AbsenceStore store, AbsenceChecks checks, AbsenceReach reach, AccessPolicy policy, CurrentStaff staff,
      Substitution substitution, AuditLog audit, Clock clock) {
    this.store = store;
    this.checks = checks;
    this.reach = reach;
    this.policy = policy;
    this.staff = staff;
    this.substitution = substitution;
    this.audit = audit;
    this.clock = clock;
  }

  /** One's own and those of one's units, newest first. */
  @Transactional(readOnly = true)
  public Slice<Absence> page(AbsenceStore.Which which, @Nullable Long before, int limit) {
    return Slice.of(store.page(which, today(), reach.me(), policy.where(Action.ABSENCE_STEER, "p.unit"),
        reach.steersDepartments(), before, limit + 1), limit);
  }

  /** Whether one records absences of others too. */
  @Transactional(readOnly = true)
  public boolean maySteer() {
    return policy.may(Action.ABSENCE_STEER);
  }

  /** People whose absences one may record, by name; found by a part of name or username. */
  @Transactional(readOnly = true)
  public List<StaffMember> people(String text, int limit) {
    reach.me();
    return store.people(text.strip().replace("\0", "\uFFFD"), today(), policy.where(Action.ABSENCE_STEER, "p.unit"),
        reach.steersDepartments(), limit);
  }

  /** The signed-in person's own absence of today. */
  @Transactional(readOnly = true)
  public Optional<Absence> ownToday() {
    return policy.may(Action.ABSENCE_READ)
        ? store.overlapping(staff.require().staffId(), today(), today()).stream().findFirst() : Optional.empty();
  }

  /**
   * Records an absence. Throws {@code absence.past}, {@code .order}, {@code .long}, {@code .reason}, {@code .overlap},
   * {@code .parts}, {@code .part.*}, {@code .loop} or {@code .deep}; {@link NotFoundException} for somebody out of reach.
   */
  public long record(NewAbsence absence) {
    reach.require(absence.staffId());
    store.lockWriting();
    String reason = checks.check(absence, null);
    long id = store.add(absence, reason, staff.require().staffId(), clock.instant());
    told("absence.record", absence.staffId(), absence.from(), absence.to());
    return id;
  }

  /** Changes one that has not begun. Throws {@code absence.begun}, and what {@link #record} throws. */
  public void change(long id, int version, NewAbsence absence) {
    store.lockWriting();
    Absence before = unchanged(id, version);
    if (before.on(today()) != Absence.State.COMING || before.staffId() != absence.staffId()) {
      throw new BusinessException("absence.begun");
    }
    store.replace(id, absence, checks.check(absence, id));
    told("absence.change", absence.staffId(), absence.from(), absence.to());
  }

  /** Lets one that runs end on a day from yesterday on; the substitutes hand back at once what they have in hand. */
  public void endEarly(long id, int version, LocalDate lastDay) {
    store.lockWriting();
    Absence before = unchanged(id, version);
    if (before.on(today()) != Absence.State.CURRENT) {
      throw new BusinessException("absence.notRunning");
    }
    if (lastDay.isBefore(before.from())) {
      cancelled(before);
    } else if (lastDay.isBefore(today().minusDays(1)) || lastDay.isAfter(before.to())) {
      throw new BusinessException("absence.end.day", today().minusDays(1).toString(), before.to().toString());
    } else {
      store.end(id, lastDay);
      told("absence.end", before.staffId(), before.from(), lastDay);
    }
    substitution.returnEnded();
  }

  /** Takes back one that has not begun. Throws {@code absence.begun}. */
  public void cancel(long id, int version) {
    store.lockWriting();
    Absence before = unchanged(id, version);
    if (before.on(today()) != Absence.State.COMING) {
      throw new BusinessException("absence.begun");
    }
    cancelled(before);
  }

  private void cancelled(Absence absence) {
    store.cancel(absence.id(), clock.instant());
    told("absence.cancel", absence.staffId(), absence.from(), absence.to());
  }

  private Absence unchanged(long id, int version) {
    Absence found = store.find(id).orElseThrow(NotFoundException::new);
    reach.require(found.staffId());
    if (found.version() != version || found.cancelled()) {
      throw new RowVersionConflict();
    }
    return found;
  }

  private void told(String action, long staffId, LocalDate from, LocalDate to) {
    audit.append(new AuditEvent(action, "staff:" + staffId, null, null,
        Map.of("from", from.toString(), "to", to.toString())));
  }

  private LocalDate today() {
    return LocalDate.now(clock);
  }
}
