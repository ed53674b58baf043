package org.bangfu.absence.ui;

import java.time.Clock;
import java.time.LocalDate;
import org.bangfu.absence.AbsencePreview;
import org.bangfu.absence.Absences;
import org.bangfu.absence.leaving.LeavingPreview;
import org.bangfu.absence.leaving.Leavings;
import org.bangfu.areas.Areas;
import org.bangfu.security.CurrentStaff;
import org.bangfu.security.SignedIn;
import org.bangfu.shared.AreaCode;
import org.bangfu.staff.Posting;
import org.bangfu.staff.StaffMember;
import org.bangfu.staff.Units;
import org.springframework.stereotype.Component;

/** What the page and its dialogs ask. */
@Component
class AbsenceServices {

  final Absences absences;
  final AbsencePreview preview;
  final Leavings leavings;
  final LeavingPreview leavingPreview;
  private final Areas areas;
  private final Units units;
  private final CurrentStaff staff;
  private final Clock clock;

  AbsenceServices(Absences absences, AbsencePreview preview, Leavings leavings, LeavingPreview leavingPreview,
      Areas areas, Units units, CurrentStaff staff, Clock clock) {
    this.absences = absences;
    this.preview = preview;
    this.leavings = leavings;
    this.leavingPreview = leavingPreview;
    this.areas = areas;
    this.units = units;
    this.staff = staff;
    this.clock = clock;
  }

  LocalDate today() {
    return LocalDate.now(clock);
  }

  String village(AreaCode village) {
    return areas.name(village);
  }

  String unit(Posting posting) {
    return units.shortName(posting);
  }

  /** Role and unit, e.g. 帮扶联系人：南门社区. */
  String posting(com.vaadin.flow.component.Component on, Posting posting) {
    return on.getTranslation("leaving.posting", on.getTranslation("staff.role." + posting.role()), unit(posting));
  }

  StaffMember me() {
    SignedIn who = staff.require();
    return new StaffMember(who.staffId(), who.username(), who.name(), true);
  }
}
