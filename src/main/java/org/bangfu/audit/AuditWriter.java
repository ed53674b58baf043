package org.bangfu.audit;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import org.bangfu.security.CurrentStaff;
import org.bangfu.security.SignedIn;
import org.bangfu.shared.AreaCode;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Puts who and when to an event and appends it where the caller's own work is: both are kept, or neither. */
@Service
class AuditWriter implements AuditLog {

  private final AuditStore entries;
  private final CurrentStaff current;
  private final Clock clock;

  AuditWriter(AuditStore entries, CurrentStaff current, Clock clock) {
    this.entries = entries;
    this.current = current;
    this.clock = clock;
  }

  @Override
  @Transactional
  public void append(AuditEvent event) {
    append(current.require(), event);
  }

  /** For what happens before or after somebody is signed in. */
  @Transactional
  void append(@Nullable SignedIn who, AuditEvent event) {
    AreaCode area = event.area();
    entries.append(new AuditEntry(0, clock.instant().truncatedTo(ChronoUnit.MICROS),
        who == null ? null : who.staffId(), who == null ? null : who.name(), event.action(), event.object(),
        area == null ? null : area.value(), event.reason(), event.detail()));
  }
}
