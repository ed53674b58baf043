package org.bangfu.households;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.bangfu.audit.AuditEvent;
import org.bangfu.audit.AuditLog;
import org.bangfu.security.AccessPolicy;
import org.bangfu.security.Action;
import org.bangfu.security.CurrentStaff;
import org.bangfu.shared.AreaCode;
import org.bangfu.shared.NotFoundException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Full personal numbers for those whose work needs one: for a reason, counted and audited (security.md §3). */
@Service
public class Unmasking {

  private final HouseholdStore households;
  private final UnmaskingStore store;
  private final AccessPolicy access;
  private final CurrentStaff staff;
  private final AuditLog audit;
  private final Clock clock;

  Unmasking(HouseholdStore households, UnmaskingStore store, AccessPolicy access, CurrentStaff staff, AuditLog audit,
      Clock clock) {
    this.households = households;
    this.store = store;
    this.access = access;
    this.staff = staff;
    this.audit = audit;
    this.clock = clock;
  }

  /** Whether the one who acts may see numbers of households there. */
  public boolean may(AreaCode village) {
    return access.may(Action.HOUSEHOLD_UNMASK, village);
  }

  /** Numbers that the one who acts has seen today. */
  @Transactional(readOnly = true)
  public int today() {
    return store.count(staff.require().staffId(), startOfDay());
  }

  /**
   * The full number, after it was written down who sees it and why. Throws {@link NotFoundException} where there is none,
   * the member is another household's or the household out of reach, and
   * {@link org.bangfu.shared.BusinessException} where the reason is none.
   *
   * @param memberId whose number; absent for numbers of the household
   */
  @Transactional
  public String reveal(long householdId, @Nullable Long memberId, PersonalNumber what, String reason) {
    Household household = households.find(householdId).orElseThrow(NotFoundException::new);
    access.require(Action.HOUSEHOLD_UNMASK, household.village());
    requireMember(householdId, memberId, what);
    String number = households.number(householdId, memberId, what).orElseThrow(NotFoundException::new);
    String why = UnmaskingReason.read(reason, number);
    store.keep(clock.instant(), staff.require().staffId(), householdId, memberId, what, why);
    Map<String, String> detail = memberId == null ? Map.of("what", what.name())
        : Map.of("what", what.name(), "member", memberId.toString());
    audit.append(new AuditEvent("household.unmask", "household:" + householdId, household.village(), why, detail));
    return number;
  }

  private void requireMember(long householdId, @Nullable Long memberId, PersonalNumber what) {
    boolean ofMember = what == PersonalNumber.ID_NUMBER || what == PersonalNumber.CERTIFICATE;
    boolean fits = memberId == null ? !ofMember
        : ofMember && households.ofMember(memberId).filter(found -> found.id() == householdId).isPresent();
    if (!fits) {
      throw new NotFoundException();
    }
  }

  private Instant startOfDay() {
    return LocalDate.now(clock).atStartOfDay(clock.getZone()).toInstant();
  }
}
