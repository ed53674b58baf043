package org.bangfu.tasks;

import java.util.List;
import java.util.Objects;
import org.bangfu.security.Scope;
import org.bangfu.staff.Role;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Hands a contact's open tasks of one household on, when the household gets another contact. */
@Service
@Transactional
public class ContactTasks {

  private final TaskRows rows;
  private final TaskEngine engine;

  ContactTasks(TaskRows rows, TaskEngine engine) {
    this.rows = rows;
    this.engine = engine;
  }

  /**
   * Moves the household's open tasks from the former contact to the new one; what the former one had claimed is nobody's
   * afterwards. Answers how many moved.
   */
  public int handOver(long householdId, long fromStaffId, long toStaffId) {
    String fromGroup = Scope.group(Role.CONTACT, Long.toString(fromStaffId));
    String toGroup = Scope.group(Role.CONTACT, Long.toString(toStaffId));
    List<TaskRow> moving = rows.ofHousehold(householdId).stream()
        .filter(row -> row.groupId().equals(fromGroup)).toList();
    for (TaskRow row : moving) {
      if (Objects.equals(row.assigneeId(), fromStaffId)) {
        engine.assign(row.taskId(), null);
      }
      engine.regroup(row.taskId(), fromGroup, toGroup);
      rows.regroup(row.taskId(), fromGroup, toGroup);
    }
    return moving.size();
  }

  /** Whether a step of a case stands in the contact's inbox. */
  @Transactional(readOnly = true)
  public boolean holds(String caseNo, String step, long staffId) {
    return rows.anyOf(caseNo, step, Scope.group(Role.CONTACT, Long.toString(staffId)));
  }

  /**
   * Moves one open step of a case into a contact's inbox, from wherever it stands. False where somebody has claimed it,
   * or where it is not open.
   */
  public boolean give(String caseNo, String step, long staffId) {
    String toGroup = Scope.group(Role.CONTACT, Long.toString(staffId));
    List<TaskRow> standing = rows.lockStep(caseNo, step);
    if (standing.isEmpty() || standing.stream().anyMatch(row -> row.assigneeId() != null)) {
      return false;
    }
    if (standing.stream().noneMatch(row -> row.groupId().equals(toGroup))) {
      TaskRow moving = standing.get(0);
      engine.regroup(moving.taskId(), moving.groupId(), toGroup);
      rows.regroup(moving.taskId(), moving.groupId(), toGroup);
    }
    return true;
  }

  /** Marks an open step of a case as one of which its holder was reminded; the inbox shows that until it is done. */
  public void urge(String caseNo, String step) {
    rows.lockStep(caseNo, step).stream().map(TaskRow::taskId).distinct().forEach(taskId -> {
      engine.prioritise(taskId, TaskRow.URGED_PRIORITY);
      rows.prioritise(taskId, TaskRow.URGED_PRIORITY);
    });
  }
}
