package org.bangfu.oversight;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.bangfu.security.AccessPolicy;
import org.bangfu.security.Action;
import org.bangfu.security.CurrentStaff;
import org.bangfu.staff.StaffMember;
import org.bangfu.tasks.Steering;
import org.bangfu.tasks.TaskRow;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;

/** Hands open tasks to somebody who may do them. */
@Service
public class Reassignments {

  private final TaskActions actions;
  private final Steering steering;
  private final AccessPolicy policy;
  private final CurrentStaff staff;
  private final ApplicationEventPublisher events;

  Reassignments(TaskActions actions, Steering steering, AccessPolicy policy, CurrentStaff staff,
      ApplicationEventPublisher events) {
    this.actions = actions;
    this.steering = steering;
    this.policy = policy;
    this.staff = staff;
    this.events = events;
  }

  /** Who may do all of the tasks by their postings of today. */
  public List<StaffMember> candidates(Collection<String> taskIds) {
    policy.require(Action.TASK_REASSIGN);
    return steering.candidates(Set.copyOf(taskIds));
  }

  /** Hands the tasks over. Throws {@code tasks.steer.mayNot} at the first that the person may not do. */
  public Done reassign(Collection<String> taskIds, long toStaffId, @Nullable String remark) {
    String note = TaskActions.remark(remark);
    return actions.each(Action.TASK_REASSIGN, taskIds, rows -> one(rows.get(0), toStaffId, note));
  }

  private Result one(TaskRow task, long to, @Nullable String note) {
    Long from = task.assigneeId();
    if (Objects.equals(from, to)) {
      return Result.ALREADY;
    }
    steering.handTo(task.taskId(), to);
    actions.record(task, "task.reassign", "reassigned", note);
    events.publishEvent(new Reassigned(task.taskId(), task.caseNo(), Objects.requireNonNull(task.area()),
        task.process(), task.taskKey(), task.taskName(), from, to, staff.require().name()));
    return Result.DONE;
  }
}
