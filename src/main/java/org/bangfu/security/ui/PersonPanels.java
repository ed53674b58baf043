package org.bangfu.security.ui;

import java.time.Clock;
import java.time.LocalDate;
import org.bangfu.security.AccessPolicy;
import org.bangfu.security.Action;
import org.bangfu.security.Passwords;
import org.bangfu.areas.Areas;
import org.bangfu.staff.Personnel;
import org.bangfu.staff.StaffMember;
import org.bangfu.staff.Units;
import org.springframework.stereotype.Component;

/** Makes the panel of a person with the services it needs. */
@Component
class PersonPanels {

  final Personnel personnel;
  final Passwords passwords;
  final Units units;
  final Areas areas;
  private final AccessPolicy access;
  private final Clock clock;

  PersonPanels(Personnel personnel, Passwords passwords, Units units, Areas areas, AccessPolicy access, Clock clock) {
    this.personnel = personnel;
    this.passwords = passwords;
    this.units = units;
    this.areas = areas;
    this.access = access;
    this.clock = clock;
  }

  PersonPanel of(StaffMember member, Runnable changed) {
    return new PersonPanel(this, member, access.may(Action.STAFF_EDIT), changed);
  }

  LocalDate today() {
    return LocalDate.now(clock);
  }
}
