package org.bangfu.tasks;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.bangfu.security.ForOwnRules;
import org.bangfu.security.Scope;
import org.bangfu.shared.AreaCode;
import org.bangfu.staff.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What somebody who leaves a post has in hand goes to others, all of it together. Whether it may is the caller's question. */
@Service
@ForOwnRules
@Transactional
public class HandedOn {

  /**
   * A task that somebody claimed in a unit.
   *
   * @param groups all units in which it stands
   */
  public record Claimed(TaskRow row, Set<String> groups) {
  }

  /** @param to who has it now; absent where it waits in its unit again */
  public record Passed(TaskRow row, @Nullable Long to) {
  }

  private final HeldRows rows;
  private final TaskEngine engine;

  HandedOn(HeldRows rows, TaskEngine engine) {
    this.rows = rows;
    this.engine = engine;
  }

  /** What the person claimed in units, save where one of the groups stays theirs; soonest due first. */
  @Transactional(readOnly = true)
  public List<Claimed> claimed(long staffId, Collection<String> kept) {
    Map<String, Claimed> tasks = new LinkedHashMap<>();
    rows.claimed(staffId).forEach(row -> tasks
        .computeIfAbsent(row.taskId(), any -> new Claimed(row, new LinkedHashSet<>())).groups().add(row.groupId()));
    return tasks.values().stream().filter(task -> task.groups().stream().noneMatch(kept::contains)).toList();
  }

  /** What is addressed to the person as contact, soonest due first. */
  @Transactional(readOnly = true)
  public List<TaskRow> addressed(long staffId) {
    return rows.addressed(staffId);
  }

  /** Hands claimed tasks on, or gives them back to their units. */
  public void pass(List<Passed> tasks) {
    engine.together(() -> tasks.forEach(task -> engine.assign(task.row().taskId(), task.to())));
  }

  /**
   * Moves what is addressed to a contact to those who follow, by household; where nobody does the township answers for
   * it, as for all work of a household without a contact. What the former contact had claimed is nobody's afterwards.
   */
  public void readdress(long fromStaffId, List<TaskRow> tasks, Map<Long, Long> successors) {
    String fromGroup = contact(fromStaffId);
    Map<String, String> groups = new HashMap<>();
    tasks.forEach(task -> groups.put(task.taskId(), successor(task, successors)));
    engine.together(() -> tasks.forEach(task -> {
      if (Objects.equals(task.assigneeId(), fromStaffId)) {
        engine.assign(task.taskId(), null);
      }
      engine.regroup(task.taskId(), fromGroup, groups.get(task.taskId()));
    }));
    rows.regroup(fromGroup, groups);
  }

  private static String successor(TaskRow task, Map<Long, Long> successors) {
    Long staffId = successors.get(task.householdId());
    AreaCode area = Objects.requireNonNull(task.area(), "a contact's task belongs to a household");
    return staffId == null ? Scope.group(Role.TOWNSHIP, area.township().value()) : contact(staffId);
  }

  private static String contact(long staffId) {
    return Scope.group(Role.CONTACT, Long.toString(staffId));
  }
}
