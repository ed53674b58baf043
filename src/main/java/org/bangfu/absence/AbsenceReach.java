package org.bangfu.absence;

import java.time.Clock;
import java.time.LocalDate;
import org.bangfu.areas.Area;
import org.bangfu.areas.Areas;
import org.bangfu.security.AccessPolicy;
import org.bangfu.security.Action;
import org.bangfu.shared.AreaCode;
import org.bangfu.shared.NotFoundException;
import org.bangfu.staff.Personnel;
import org.bangfu.staff.Posting;
import org.bangfu.staff.Role;
import org.springframework.stereotype.Component;

/**
 * Whose absences somebody may see and record: their own, and those of the people posted in their area. People of
 * departments belong to the county.
 */
@Component
class AbsenceReach {

  private final AccessPolicy policy;
  private final Personnel personnel;
  private final Areas areas;
  private final Clock clock;

  AbsenceReach(AccessPolicy policy, Personnel personnel, Areas areas, Clock clock) {
    this.policy = policy;
    this.personnel = personnel;
    this.areas = areas;
    this.clock = clock;
  }

  long me() {
    policy.require(Action.ABSENCE_READ);
    return policy.scope().who().staffId();
  }

  /** Throws {@link NotFoundException} for people out of reach as for unknown ones. */
  void require(long staffId) {
    if (me() != staffId && !steers(staffId)) {
      throw new NotFoundException();
    }
  }

  boolean steersDepartments() {
    return areas.counties().stream().map(Area::code).anyMatch(county -> policy.may(Action.ABSENCE_STEER, county));
  }

  private boolean steers(long staffId) {
    return policy.may(Action.ABSENCE_STEER)
        && personnel.postingsOn(staffId, LocalDate.now(clock)).stream().anyMatch(this::steers);
  }

  private boolean steers(Posting posting) {
    return posting.role() == Role.DEPARTMENT ? steersDepartments()
        : posting.role().fits(posting.unit()) && policy.may(Action.ABSENCE_STEER, AreaCode.of(posting.unit()));
  }
}
