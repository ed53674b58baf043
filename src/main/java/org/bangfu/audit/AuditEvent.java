package org.bangfu.audit;

import java.util.Map;
import org.bangfu.shared.AreaCode;
import org.jspecify.annotations.Nullable;

/**
 * One thing somebody did or read.
 *
 * @param action word of the action, e.g. {@code household.read}
 * @param object what it was done to, e.g. {@code household:4711}; never a name or a personal number
 * @param area where it lies
 * @param reason why, where a reason was asked
 * @param detail further words; never personal numbers
 */
public record AuditEvent(String action, String object, @Nullable AreaCode area, @Nullable String reason,
    Map<String, String> detail) {

  public AuditEvent {
    detail = Map.copyOf(detail);
  }

  public static AuditEvent of(String action, String object, @Nullable AreaCode area) {
    return new AuditEvent(action, object, area, null, Map.of());
  }
}
