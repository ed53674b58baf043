package org.bangfu.tasks;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.bangfu.security.ForOwnRules;
import org.bangfu.security.InsteadOf;
import org.bangfu.security.Scope;
import org.bangfu.security.StandIns;
import org.bangfu.staff.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What substitutes have in hand goes back to the absent when their days are over; unclaimed work never moved at all. */
@Service
@ForOwnRules
@Transactional
public class Substitution {

  private final TaskRows rows;
  private final TaskEngine engine;
  private final StandIns standIns;
  private final OwnSubmission ownSubmission;
  private final Clock clock;

  Substitution(TaskRows rows, TaskEngine engine, StandIns standIns, OwnSubmission ownSubmission, Clock clock) {
    this.rows = rows;
    this.engine = engine;
    this.standIns = standIns;
    this.ownSubmission = ownSubmission;
    this.clock = clock;
  }

  /** Returns what is held in the place of somebody who is not absent, or not replaced by the holder, any more. */
  public int returnEnded() {
    List<TaskRow> ended = rows.heldInstead().stream().filter(row -> !stillHeld(row)).toList();
    ended.forEach(this::giveBack);
    return ended.size();
  }

  /** Of the tasks, those that would approve what the person submitted: they need somebody else. */
  @Transactional(readOnly = true)
  public List<TaskRow> ownSubmissions(List<TaskRow> tasks, long staffId) {
    return ownSubmission.of(tasks, staffId);
  }

  /** Open tasks that an absence of the person concerns: claimed, or addressed to them as contact; each once. */
  @Transactional(readOnly = true)
  public List<TaskRow> concerned(long staffId) {
    return rows.concerned(staffId);
  }

  private boolean stillHeld(TaskRow row) {
    InsteadOf absent = row.insteadOf();
    Long holder = row.assigneeId();
    return absent != null && holder != null && standIns.on(holder, LocalDate.now(clock)).stream()
        .anyMatch(each -> each.kind() == row.kind() && each.absent().staffId() == absent.staffId());
  }

  /** A contact's task waits for its contact again, a unit's task is in the hands of the one who had claimed it. */
  void giveBack(TaskRow row) {
    engine.assign(row.taskId(), row.groupId().startsWith(Scope.group(Role.CONTACT, "")) ? null : before(row));
  }

  private static @Nullable Long before(TaskRow row) {
    InsteadOf absent = row.insteadOf();
    return absent == null ? null : absent.staffId();
  }
}
