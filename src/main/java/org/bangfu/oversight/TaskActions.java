package org.bangfu.oversight;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.bangfu.audit.AuditEvent;
import org.bangfu.audit.AuditLog;
import org.bangfu.cases.NewTimelineEntry;
import org.bangfu.cases.NewTimelineEntry.Kind;
import org.bangfu.cases.Timeline;
import org.bangfu.security.AccessPolicy;
import org.bangfu.security.Action;
import org.bangfu.shared.AreaCode;
import org.bangfu.shared.BusinessException;
import org.bangfu.shared.FreeText;
import org.bangfu.shared.RowVersionConflict;
import org.bangfu.tasks.Steering;
import org.bangfu.tasks.TaskRow;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** What every action on tasks of others has in common: may the asker, is the task still open, what remains to be read. */
@Component
class TaskActions {

  /** Characters a remark may have. */
  static final int LONGEST = 500;

  private final Steering steering;
  private final AccessPolicy policy;
  private final Timeline timeline;
  private final AuditLog audit;
  private final TransactionTemplate apart;

  TaskActions(Steering steering, AccessPolicy policy, Timeline timeline, AuditLog audit,
      PlatformTransactionManager transactions) {
    this.steering = steering;
    this.policy = policy;
    this.timeline = timeline;
    this.audit = audit;
    this.apart = new TransactionTemplate(transactions);
  }

  /** Does it to one task after the other, each in a transaction of its own; one that fails holds up no other. */
  Done each(Action action, Collection<String> taskIds, Function<List<TaskRow>, Result> one) {
    policy.require(action);
    Done done = Done.NOTHING;
    for (String taskId : taskIds.stream().distinct().sorted().toList()) {
      done = done.with(single(action, taskId, one));
    }
    return done;
  }

  private Result single(Action action, String taskId, Function<List<TaskRow>, Result> one) {
    try {
      Result result = apart.execute(transaction -> {
        List<TaskRow> rows = steering.lock(taskId);
        return rows.isEmpty() || !within(action, rows.get(0).area()) ? Result.GONE : one.apply(rows);
      });
      return result == null ? Result.GONE : result;
    } catch (RowVersionConflict somebodyWasFaster) {
      return Result.GONE;
    }
  }

  private boolean within(Action action, @Nullable AreaCode area) {
    return area != null && policy.may(action, area);
  }

  /** Puts it into the case's timeline and the audit record. */
  void record(TaskRow task, String auditAction, String outcome, @Nullable String note) {
    String caseNo = task.caseNo();
    if (caseNo != null) {
      timeline.append(new NewTimelineEntry(caseNo, Kind.NOTE, task.taskKey(), task.taskName(), outcome, note, null));
    }
    audit.append(new AuditEvent(auditAction, caseNo == null ? "task:" + task.taskId() : "case:" + caseNo, task.area(),
        null, Map.of("step", task.taskKey())));
  }

  /** A remark as typed, or none. Throws {@code oversight.note.tooLong} or {@code .control}. */
  static @Nullable String remark(@Nullable String typed) {
    String text = typed == null ? "" : typed.replace("\0", "").strip();
    if (text.length() > LONGEST) {
      throw new BusinessException("oversight.note.tooLong", LONGEST);
    }
    if (FreeText.harmful(text)) {
      throw new BusinessException("oversight.note.control");
    }
    return text.isEmpty() ? null : text;
  }
}
