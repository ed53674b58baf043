package org.bangfu.escalation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.bangfu.notifications.Addressee;
import org.bangfu.notifications.Notice;
import org.bangfu.notifications.Notices;
import org.bangfu.oversight.Nudged;
import org.bangfu.tasks.TaskRow;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** 催办: tells those who have a task that somebody asks for it. Whoever nudges has asked the access policy before. */
@Service
public class NudgeNotices {

  private final EscalationStore store;
  private final Audience audience;
  private final Notices notices;
  private final Clock clock;

  NudgeNotices(EscalationStore store, Audience audience, Notices notices, Clock clock) {
    this.store = store;
    this.audience = audience;
    this.notices = notices;
    this.clock = clock;
  }

  /**
   * Tells the holder of an open task, or all of its groups while nobody has it; each person once a day for a task. Answers
   * how many were told; 0 for a task that is done.
   *
   * @param sender who nudges, as shown
   */
  @Transactional
  public int nudge(String taskId, String sender) {
    String key = "nudge:" + taskId + ":" + LocalDate.now(clock);
    List<OpenStep> steps = store.openTask(taskId);
    List<Addressee> to = steps.stream().flatMap(step -> audience.holders(step).stream()).toList();
    return steps.isEmpty() ? 0 : notices.tell(notice(key, steps.get(0), sender), to);
  }

  /** In the transaction that records the nudge. */
  @EventListener
  void on(Nudged nudged) {
    nudge(nudged.taskId(), nudged.by());
  }

  private static Notice notice(String key, OpenStep step, String sender) {
    return new Notice(key, Notice.Kind.NUDGED, step.headName(), step.stepName(),
        step.due().isBefore(TaskRow.NEVER) ? step.due() : null, step.taskId(), step.householdId(), step.caseNo(), sender);
  }
}
