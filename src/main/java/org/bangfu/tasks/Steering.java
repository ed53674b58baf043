package org.bangfu.tasks;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.bangfu.shared.BusinessException;
import org.bangfu.staff.Personnel;
import org.bangfu.staff.StaffMember;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What those who answer for the work do to open tasks of others. Whether somebody may is the caller's question; who a
 * task can be handed to is decided here.
 */
@Service
@Transactional
public class Steering {

  private final TaskRows rows;
  private final TaskEngine engine;
  private final Personnel personnel;

  Steering(TaskRows rows, TaskEngine engine, Personnel personnel) {
    this.rows = rows;
    this.engine = engine;
    this.personnel = personnel;
  }

  /** The rows of an open task by group, locked until the transaction ends; empty when it is done or unknown. */
  public List<TaskRow> lock(String taskId) {
    return rows.lock(taskId).stream().map(TaskRows.Kept::row).sorted(Comparator.comparing(TaskRow::groupId)).toList();
  }

  /** Marks a task as one of which its holder was reminded; the inbox shows that until it is done. */
  public void urge(String taskId) {
    engine.prioritise(taskId, TaskRow.URGED_PRIORITY);
    rows.prioritise(taskId, TaskRow.URGED_PRIORITY);
  }

  /** Who may work on every one of the tasks by their postings of today, by name. */
  @Transactional(readOnly = true)
  public List<StaffMember> candidates(Set<String> taskIds) {
    Map<Long, StaffMember> common = null;
    for (String taskId : taskIds) {
      Map<Long, StaffMember> own = candidatesOf(rows.find(taskId).stream().map(kept -> kept.row().groupId()).toList());
      if (common == null) {
        common = own;
      } else {
        common.keySet().retainAll(own.keySet());
      }
    }
    return common == null ? List.of()
        : common.values().stream().sorted(Comparator.comparing(StaffMember::name)).toList();
  }

  /** Hands a task to a person. Throws {@code tasks.steer.mayNot} for somebody in none of its units. */
  public void handTo(String taskId, long staffId) {
    List<TaskRow> locked = lock(taskId);
    StaffMember who = candidatesOf(locked.stream().map(TaskRow::groupId).toList()).get(staffId);
    if (who == null) {
      throw new BusinessException("tasks.steer.mayNot",
          personnel.find(staffId).map(StaffMember::name).orElse(Long.toString(staffId)),
          locked.isEmpty() ? "" : locked.get(0).taskName());
    }
    engine.assign(taskId, staffId);
  }

  private Map<Long, StaffMember> candidatesOf(List<String> groups) {
    return groups.stream().flatMap(group -> personnel.staffOf(group).stream())
        .collect(Collectors.toMap(StaffMember::id, member -> member, (one, same) -> one, LinkedHashMap::new));
  }
}
