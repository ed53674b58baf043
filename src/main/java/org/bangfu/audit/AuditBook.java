package org.bangfu.audit;

import java.time.Clock;
import org.bangfu.security.CurrentStaff;
import org.springframework.stereotype.Service;

/** Fills in who and when. */
@Service
class AuditBook implements AuditLog {

  private final AuditEntries entries;
  private final CurrentStaff staff;
  private final Clock clock;

  AuditBook(AuditEntries entries, CurrentStaff staff, Clock clock) {
    this.entries = entries;
    this.staff = staff;
    this.clock = clock;
  }

  @Override
  public void append(AuditEvent event) {
    entries.append(event, staff.require(), clock.instant());
  }
}
