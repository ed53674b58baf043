package org.bangfu.absence.ui;

import java.time.Clock;
import java.time.LocalDate;
import org.bangfu.absence.AbsencePreview;
import org.bangfu.absence.Absences;
import org.bangfu.security.CurrentStaff;
import org.bangfu.security.SignedIn;
import org.bangfu.staff.StaffMember;
import org.springframework.stereotype.Component;

/** What the page and its dialogs ask. */
@Component
class AbsenceServices {

  final Absences absences;
  final AbsencePreview preview;
  private final CurrentStaff staff;
  private final Clock clock;

  AbsenceServices(Absences absences, AbsencePreview preview, CurrentStaff staff, Clock clock) {
    this.absences = absences;
    this.preview = preview;
    this.staff = staff;
    this.clock = clock;
  }

  LocalDate today() {
    return LocalDate.now(clock);
  }

  StaffMember me() {
    SignedIn who = staff.require();
    return new StaffMember(who.staffId(), who.username(), who.name(), true);
  }
}
