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
}
