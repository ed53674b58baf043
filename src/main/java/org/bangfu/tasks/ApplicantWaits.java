package org.bangfu.tasks;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import org.bangfu.calendar.DueDates;
import org.bangfu.calendar.Limit;
import org.bangfu.calendar.Pause;
import org.bangfu.calendar.Pause.Reason;
import org.bangfu.calendar.Paused;
import org.bangfu.cases.CaseFile;
import org.bangfu.cases.CasePause;
import org.bangfu.cases.CasePause.Ask;
import org.bangfu.cases.CasePause.Wait;
import org.bangfu.cases.CasePauses;
import org.bangfu.cases.Cases;
import org.bangfu.parameters.ParameterKey;
import org.bangfu.parameters.Parameters;
import org.bangfu.security.AccessPolicy;
import org.bangfu.security.Action;
import org.bangfu.shared.BusinessException;
import org.bangfu.shared.FreeText;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Lets a step stand still while it waits for the applicant, and its case with it. The day of asking does not count, the
 * day of the answer does. All waits of one step of a case share the days of the parameter, so that no household waits for
 * ever.
 */
@Service
@Transactional
public class ApplicantWaits {

  public static final int NOTE_LENGTH = 200;

  private final TaskRows rows;
  private final Cases cases;
  private final CasePauses pauses;
  private final DueDates dueDates;
  private final Parameters parameters;
  private final AccessPolicy policy;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  ApplicantWaits(TaskRows rows, Cases cases, CasePauses pauses, DueDates dueDates, Parameters parameters,
      AccessPolicy policy, ApplicationEventPublisher events, Clock clock) {
    this.rows = rows;
    this.cases = cases;
    this.pauses = pauses;
    this.dueDates = dueDates;
    this.parameters = parameters;
    this.policy = policy;
    this.events = events;
    this.clock = clock;
  }

  /**
   * Begins to wait, for all days that are left to the step. Throws {@link TaskGone} and
   * {@link org.bangfu.shared.RowVersionConflict} as {@link TaskWork} does, and a {@link BusinessException} where the step
   * is in nobody's hands, waits already, has no days left, or counts none.
   */
  public void begin(String taskId, int version, Ask ask, String note) {
    HeldTask held = held(taskId, version);
    String asked = note.strip();
    if (asked.isEmpty() || asked.length() > NOTE_LENGTH || FreeText.harmful(asked)) {
      throw new BusinessException("tasks.wait.note", NOTE_LENGTH);
    }
    TaskRow row = held.row();
    CaseFile file = counted(row).orElseThrow(() -> new BusinessException("tasks.wait.uncounted"));
    if (row.assigneeId() == null) {
      throw new BusinessException("tasks.wait.unclaimed");
    }
    if (row.waited().at(today()).isPresent()) {
      throw new BusinessException("tasks.wait.already");
    }
    int rest = rest(row, file);
    if (rest == 0) {
      throw new BusinessException("tasks.wait.noDaysLeft", most(file));
    }
    Pause days = fromToday(rest);
    pauses.waitForApplicant(file.caseNo(), days, new Wait(taskId, row.taskKey(), ask, asked), row.taskName());
    count(row, row.waited().and(days));
  }

  /** The applicant has answered: the clocks run on, today included. Nothing happens where they run already. */
  public void answered(String taskId, int version) {
    TaskRow row = held(taskId, version).row();
    LocalDate today = today();
    if (row.waited().at(today).isEmpty()) {
      return;
    }
    pauses.endOfTask(taskId);
    List<Pause> over = row.waited().pauses().stream().map(each -> each.over(today)).toList();
    count(row, new Paused(over));
  }

  /** How it stands with a task that the person has opened. */
  @Transactional(readOnly = true)
  Waiting of(HeldTask held) {
    TaskRow row = held.row();
    CaseFile file = counted(row).orElse(null);
    if (file == null) {
      return Waiting.NONE;
    }
    if (row.waited().at(today()).isPresent()) {
      return new Waiting(running(row), 0);
    }
    return row.assigneeId() == null || !held.mayWork() ? Waiting.NONE : new Waiting(null, rest(row, file));
  }

  private HeldTask held(String taskId, int version) {
    policy.require(Action.APPLICANT_WAIT);
    return HeldTask.of(rows.lock(taskId), policy.scope()).unchanged(version);
  }

  /** The case of a step whose days are counted, and the case's as well. */
  private Optional<CaseFile> counted(TaskRow row) {
    String caseNo = row.caseNo();
    return caseNo == null || row.limit() == null ? Optional.empty()
        : Optional.of(cases.require(caseNo)).filter(file -> file.total() != null);
  }

  private @Nullable CasePause running(TaskRow row) {
    return pauses.of(Objects.requireNonNull(row.caseNo())).stream()
        .filter(each -> each.waiting() != null && each.waiting().taskId().equals(row.taskId()))
        .filter(each -> each.days().covers(today())).findFirst().orElse(null);
  }

  /** Days from today on; those on which another task of the step waits anyway are no further ones. */
  private int rest(TaskRow row, CaseFile file) {
    Paused before = pauses.ofStep(file.caseNo(), row.taskKey());
    int most = most(file);
    LocalDate end = today().plusDays(most);
    return IntStream.rangeClosed(1, most).filter(days -> before.and(fromToday(days)).days(end) <= most).max().orElse(0);
  }

  private Pause fromToday(int days) {
    return new Pause(Reason.WAITING_FOR_APPLICANT, today(), today().plusDays(days));
  }

  private int most(CaseFile file) {
    return parameters.whole(ParameterKey.APPLICANT_WAIT_DAYS, file.area(), today());
  }

  private void count(TaskRow row, Paused waited) {
    Limit limit = Objects.requireNonNull(row.limit());
    Instant due = dueDates.of(row.created(), limit, waited).at();
    rows.waited(row.taskId(), due, waited);
    if (due.isAfter(row.due())) {
      events.publishEvent(new StepDueLater(row.taskId()));
    } else if (due.isBefore(row.due())) {
      events.publishEvent(new StepsDueEarlier(List.of(row.taskId())));
    }
  }

  private LocalDate today() {
    return LocalDate.now(clock);
  }
}
