package org.bangfu.audit;

import java.util.HashMap;
import java.util.Map;
import org.bangfu.security.PasswordChangedEvent;
import org.bangfu.security.SignInFailedEvent;
import org.bangfu.security.SignedIn;
import org.bangfu.security.SignedInEvent;
import org.bangfu.security.SignedOutEvent;
import org.bangfu.staff.StaffChanged;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Records who came, who was refused, and whose access was changed. */
@Component
class AccessAudit {

  private final AuditWriter writer;

  AccessAudit(AuditWriter writer) {
    this.writer = writer;
  }

  @EventListener
  void on(SignedInEvent event) {
    writer.append(event.who(), event("sign-in.done", event.who().staffId(), Map.of("address", event.address())));
  }

  @EventListener
  void on(SignedOutEvent event) {
    SignedIn who = event.who();
    writer.append(who, event("sign-in.out", who.staffId(), Map.of()));
  }

  @EventListener
  void on(SignInFailedEvent event) {
    Map<String, String> detail = new HashMap<>();
    detail.put("address", event.address());
    if (event.locked()) {
      detail.put("locked", "true");
    }
    writer.append(null, event("sign-in.failed", event.staffId(), detail));
  }

  @EventListener
  void on(PasswordChangedEvent event) {
    writer.append(event(event.byOwner() ? "staff.password.change" : "staff.password.issue", event.staffId(), Map.of()));
  }

  @EventListener
  void on(StaffChanged event) {
    writer.append(event(event.action(), event.staffId(), event.detail()));
  }

  private static AuditEvent event(String action, @Nullable Long staffId, Map<String, String> detail) {
    return new AuditEvent(action, "staff:" + (staffId == null ? "?" : staffId), null, null, detail);
  }
}
