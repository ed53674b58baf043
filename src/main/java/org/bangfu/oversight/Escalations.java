package org.bangfu.oversight;

import java.time.Clock;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.bangfu.security.Action;
import org.bangfu.security.CurrentStaff;
import org.bangfu.security.SignedIn;
import org.bangfu.shared.AreaCode;
import org.bangfu.staff.Role;
import org.bangfu.tasks.TaskRow;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;

/** Shows open tasks to the next level up: a village's or contact's to the township, then to the county. */
@Service
public class Escalations {

  private final TaskActions actions;
  private final SteeringLog log;
  private final CurrentStaff staff;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  Escalations(TaskActions actions, SteeringLog log, CurrentStaff staff, ApplicationEventPublisher events, Clock clock) {
    this.actions = actions;
    this.log = log;
    this.staff = staff;
    this.events = events;
    this.clock = clock;
  }

  /** Escalates the tasks; those that every level above sees already, or with no level above, are counted apart. */
  public Done escalate(Collection<String> taskIds, @Nullable String remark) {
    String note = TaskActions.remark(remark);
    return actions.each(Action.TASK_ESCALATE, taskIds, rows -> one(rows.get(0), note));
  }

  private Result one(TaskRow task, @Nullable String note) {
    SignedIn by = staff.require();
    for (RaisedTo level : above(task.groupId())) {
      if (log.raised(task, level, clock.instant(), by)) {
        actions.record(task, "task.escalate", "raised-" + level, note);
        AreaCode area = Objects.requireNonNull(task.area());
        events.publishEvent(new Escalated(task.taskId(), task.caseNo(), area, task.process(), task.taskKey(),
            task.taskName(), level, level == RaisedTo.COUNTY ? area.county() : area.township(), by.name()));
        return Result.DONE;
      }
    }
    return Result.ALREADY;
  }

  /** The levels above a unit, the next one first. */
  private static List<RaisedTo> above(String group) {
    Role role = Role.ofWord(group.split(":", 2)[0]).orElse(Role.VILLAGE);
    return switch (role) {
      case VILLAGE, CONTACT -> Arrays.asList(RaisedTo.values());
      case TOWNSHIP, DEPARTMENT -> List.of(RaisedTo.COUNTY);
      case COUNTY, SUPERVISOR, DESIGNER, ADMINISTRATOR -> List.of();
    };
  }
}
