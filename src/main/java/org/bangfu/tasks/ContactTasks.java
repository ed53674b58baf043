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
   * Moves the open tasks of the household that stand in a group into the new contact's; what the former one had claimed
   * is nobody's afterwards.
   *
   * @param fromGroup group they wait in now, e.g. {@code contact:12}, or the township's while there was no contact
   * @return how many tasks moved
   */
  public int handOver(long householdId, String fromGroup, long toStaffId) {
    String toGroup = Scope.group(Role.CONTACT, Long.toString(toStaffId));
    List<TaskRow> moving = fromGroup.equals(toGroup) ? List.of() : rows.ofHousehold(householdId).stream()
        .filter(row -> row.groupId().equals(fromGroup)).toList();
    for (TaskRow row : moving) {
      if (row.assigneeId() != null && !Objects.equals(row.assigneeId(), toStaffId)) {
        engine.assign(row.taskId(), null);
      }
      engine.regroup(row.taskId(), fromGroup, toGroup);
      rows.regroup(row.taskId(), fromGroup, toGroup);
    }
    return moving.size();
  }
}
