package org.bangfu.tasks;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.bangfu.security.InsteadOf;
import org.bangfu.security.Scope;
import org.bangfu.shared.RowVersionConflict;

/**
 * A task with the person who reaches for it: candidate by one of today's groups or in the place of somebody absent
 * today, and nobody else's
 * (security.md §2, before an action).
 */
record HeldTask(TaskRows.Kept kept, Scope scope) {

  /** The task as seen by this person; throws {@link TaskGone} when it is not open to them. */
  static HeldTask of(List<TaskRows.Kept> rows, Scope scope) {
    return rows.stream()
        .filter(kept -> StandingIn.opens(kept.row(), scope))
        .min(Comparator.comparing(kept -> !scope.holds(kept.row().groupId())))
        .map(kept -> new HeldTask(kept, scope))
        .orElseThrow(TaskGone::new);
  }

  TaskRow row() {
    return kept.row();
  }

  boolean mayWork() {
    return row().assigneeId() == null || mine() || insteadOf().isPresent();
  }

  /** In whose place the person has it. */
  Optional<InsteadOf> insteadOf() {
    return StandingIn.of(row(), scope);
  }

  boolean mine() {
    return Objects.equals(row().assigneeId(), scope.who().staffId());
  }

  /** Throws {@link RowVersionConflict} when the task moved on since it was shown, or is somebody else's. */
  HeldTask unchanged(int version) {
    if (row().version() != version || !mayWork()) {
      throw new RowVersionConflict();
    }
    return this;
  }
}
