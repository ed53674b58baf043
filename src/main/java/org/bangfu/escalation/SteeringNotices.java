package org.bangfu.escalation;

import java.time.Clock;
import java.util.List;
import org.bangfu.notifications.Addressee;
import org.bangfu.notifications.Notice;
import org.bangfu.notifications.Notices;
import org.bangfu.oversight.Escalated;
import org.bangfu.oversight.RaisedTo;
import org.bangfu.oversight.Reassigned;
import org.bangfu.security.Scope;
import org.bangfu.staff.Role;
import org.bangfu.tasks.TaskRow;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** What somebody did about a task is told those whom it concerns, in the transaction that records it. */
@Component
class SteeringNotices {

  private final EscalationStore store;
  private final Notices notices;
  private final Clock clock;

  SteeringNotices(EscalationStore store, Notices notices, Clock clock) {
    this.store = store;
    this.notices = notices;
    this.clock = clock;
  }

  /** Those of the level that it was shown to, each once for a task. */
  @EventListener
  void on(Escalated escalated) {
    Role role = escalated.to() == RaisedTo.COUNTY ? Role.COUNTY : Role.TOWNSHIP;
    store.openTask(escalated.taskId()).stream().findFirst().ifPresent(step ->
        notices.tell(notice("raised:" + step.taskId() + ":" + escalated.to(), Notice.Kind.RAISED, step, escalated.by()),
            notices.ofGroup(Scope.group(role, escalated.unit().value()))));
  }

  /** The one who has it now, and the one who had it. */
  @EventListener
  void on(Reassigned reassigned) {
    List<OpenStep> steps = store.openTask(reassigned.taskId());
    tell(steps, reassigned.to(), Notice.Kind.HANDED_TO, reassigned.by());
    Long from = reassigned.from();
    if (from != null) {
      tell(steps, from, Notice.Kind.HANDED_ON, reassigned.by());
    }
  }

  /** For the posting by which the person has to do with the task; whoever holds none of its units is not told. */
  private void tell(List<OpenStep> steps, long staffId, Notice.Kind kind, String sender) {
    steps.stream().filter(step -> notices.ofGroup(step.group()).stream().anyMatch(one -> one.staffId() == staffId))
        .findFirst().ifPresent(step ->
            // A task may come back to somebody: each time is told.
            notices.tell(notice("reassigned:" + step.taskId() + ":" + clock.millis(), kind, step, sender),
                List.of(new Addressee(staffId, step.group()))));
  }

  private static Notice notice(String key, Notice.Kind kind, OpenStep step, String sender) {
    return new Notice(key, kind, step.headName(), step.stepName(), step.due().isBefore(TaskRow.NEVER) ? step.due() : null,
        step.taskId(), step.householdId(), step.caseNo(), sender);
  }
}
