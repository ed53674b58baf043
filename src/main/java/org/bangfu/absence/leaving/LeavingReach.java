package org.bangfu.absence.leaving;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
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
 * Whose postings somebody may end: those in their area. Postings of departments belong to the county; those that watch
 * over others or over the product are ended by whoever may change staff.
 */
@Component
class LeavingReach {

  private static final Set<Role> OF_ADMINISTRATORS = EnumSet.of(Role.SUPERVISOR, Role.DESIGNER, Role.ADMINISTRATOR);

  private final AccessPolicy policy;
  private final Personnel personnel;
  private final Areas areas;
  private final Clock clock;

  LeavingReach(AccessPolicy policy, Personnel personnel, Areas areas, Clock clock) {
    this.policy = policy;
    this.personnel = personnel;
    this.areas = areas;
    this.clock = clock;
  }

  /** The postings of a first day out of the post that may be ended; throws {@link NotFoundException} where there is none. */
  List<Posting> require(long staffId, LocalDate from) {
    List<Posting> postings = personnel.postingsOn(staffId, day(from)).stream().filter(this::may).toList();
    if (postings.isEmpty()) {
      throw new NotFoundException();
    }
    return postings;
  }

  /** The day on which it happens: at once for one that has passed. */
  LocalDate day(LocalDate from) {
    LocalDate today = LocalDate.now(clock);
    return from.isBefore(today) ? today : from;
  }

  boolean steersDepartments() {
    return areas.counties().stream().map(Area::code).anyMatch(county -> policy.may(Action.LEAVING_STEER, county));
  }

  boolean may(Posting posting) {
    if (OF_ADMINISTRATORS.contains(posting.role()) && !policy.may(Action.STAFF_EDIT)) {
      return false;
    }
    return posting.role() == Role.DEPARTMENT ? steersDepartments()
        : posting.role().fits(posting.unit()) && policy.may(Action.LEAVING_STEER, AreaCode.of(posting.unit()));
  }
}
