package org.bangfu.oversight;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.bangfu.security.Action;
import org.bangfu.security.CurrentStaff;
import org.bangfu.tasks.Steering;
import org.bangfu.tasks.TaskRow;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;

/** Reminds the holders of open tasks (催办), each task at most once a day. */
@Service
public class Nudges {

  private final TaskActions actions;
  private final Steering steering;
  private final SteeringLog log;
  private final CurrentStaff staff;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  Nudges(TaskActions actions, Steering steering, SteeringLog log, CurrentStaff staff, ApplicationEventPublisher events,
      Clock clock) {
    this.actions = actions;
    this.steering = steering;
    this.log = log;
    this.staff = staff;
    this.events = events;
    this.clock = clock;
  }

  /**
   * Nudges the holders of the tasks; those nudged today already are counted apart.
   *
   * @param remark what the holder is to read in the timeline; may be absent
   */
  public Done nudge(Collection<String> taskIds, @Nullable String remark) {
    String note = TaskActions.remark(remark);
    return actions.each(Action.TASK_NUDGE, taskIds, rows -> one(rows, note));
  }

  private Result one(List<TaskRow> rows, @Nullable String note) {
    TaskRow task = rows.get(0);
    if (!log.nudged(task, LocalDate.now(clock), clock.instant(), staff.require())) {
      return Result.ALREADY;
    }
    steering.urge(task.taskId());
    actions.record(task, "task.nudge", "nudged", note);
    events.publishEvent(new Nudged(task.taskId(), task.caseNo(), Objects.requireNonNull(task.area()), task.process(),
        task.taskKey(), task.taskName(), rows.stream().map(TaskRow::groupId).collect(Collectors.toSet()),
        task.assigneeId(), staff.require().name()));
    return Result.DONE;
  }
}
