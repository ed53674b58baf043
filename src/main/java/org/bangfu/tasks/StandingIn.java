package org.bangfu.tasks;

import java.util.Objects;
import java.util.Optional;
import org.bangfu.security.InsteadOf;
import org.bangfu.security.Scope;
import org.bangfu.shared.AreaCode;
import org.bangfu.staff.Role;
import org.jspecify.annotations.Nullable;

/**
 * In whose place somebody has a task: the contact it is addressed to, or the colleague who has it in hand. Answered from
 * today's scope, so that it begins and ends by its days alone.
 */
final class StandingIn {

  private static final String CONTACT = Scope.group(Role.CONTACT, "");

  private StandingIn() {
  }

  static Optional<InsteadOf> of(TaskRow row, Scope scope) {
    if (scope.standIns().isEmpty()) {
      return Optional.empty();
    }
    if (ofContact(row) && !scope.holds(row.groupId())) {
      return ofContact(row, scope);
    }
    Long holder = Objects.equals(row.assigneeId(), scope.who().staffId())
        ? kept(row) : row.assigneeId();
    return holder == null ? Optional.empty() : scope.insteadOf(holder, row.kind());
  }

  private static Optional<InsteadOf> ofContact(TaskRow row, Scope scope) {
    AreaCode area = row.area();
    return area == null || !scope.townships().contains(area.township()) ? Optional.empty()
        : scope.insteadOf(Long.parseLong(row.groupId().substring(CONTACT.length())), row.kind());
  }

  private static boolean ofContact(TaskRow row) {
    return row.groupId().startsWith(CONTACT);
  }

  private static @Nullable Long kept(TaskRow row) {
    InsteadOf absent = row.insteadOf();
    return absent == null ? null : absent.staffId();
  }

  /** Whether the person may have the task in hand in somebody's place, or has it. */
  static boolean opens(TaskRow row, Scope scope) {
    return scope.holds(row.groupId()) || ofContact(row) && ofContact(row, scope).isPresent();
  }
}
