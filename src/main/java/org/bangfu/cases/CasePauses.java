package org.bangfu.cases;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.bangfu.audit.AuditEvent;
import org.bangfu.audit.AuditLog;
import org.bangfu.calendar.DueDates;
import org.bangfu.calendar.Limit;
import org.bangfu.calendar.Pause;
import org.bangfu.calendar.Paused;
import org.bangfu.cases.NewTimelineEntry.Kind;
import org.bangfu.privacy.Masking;
import org.bangfu.security.CurrentStaff;
import org.bangfu.security.ForOwnRules;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Lets the clock of a case stand still and run on, and keeps its total due date right (domain §3, §6). A pause says when
 * it ends as soon as it begins, so that it ends whether or not anybody remembers it.
 */
@Service
@ForOwnRules
@Transactional
public class CasePauses {

  private final PauseStore store;
  private final CaseStore files;
  private final Timeline timeline;
  private final DueDates dueDates;
  private final CurrentStaff staff;
  private final AuditLog audit;
  private final Clock clock;

  CasePauses(PauseStore store, CaseStore files, Timeline timeline, DueDates dueDates, CurrentStaff staff, AuditLog audit,
      Clock clock) {
    this.store = store;
    this.files = files;
    this.timeline = timeline;
    this.dueDates = dueDates;
    this.staff = staff;
    this.audit = audit;
    this.clock = clock;
  }

  /** The notice period of a case takes the place of an earlier one that still runs. */
  public void noticePeriod(String caseNo, Pause days) {
    store.lock(caseNo);
    store.ofCase(caseNo).stream().filter(each -> !each.over() && each.waiting() == null).forEach(this::endNow);
    begin(caseNo, days, null, "pause-notice", null);
  }

  /** A step of a case waits for the applicant. */
  public void waitForApplicant(String caseNo, Pause days, CasePause.Wait wait, String stepName) {
    store.lock(caseNo);
    begin(caseNo, days, new CasePause.Wait(wait.taskId(), wait.step(), wait.ask(), Masking.inText(wait.note())),
        "pause-applicant." + wait.ask(), stepName);
  }

  /** The step waits no longer; nothing happens where it does not. */
  public void endOfTask(String taskId) {
    store.runningOfTask(taskId).forEach(each -> {
      store.lock(each.caseNo());
      endNow(each);
      recount(each.caseNo());
    });
  }

  @EventListener
  void on(CaseClosed closed) {
    List<CasePause> running = of(closed.caseNo()).stream().filter(each -> !each.over()).toList();
    if (!running.isEmpty()) {
      running.forEach(this::endNow);
      recount(closed.caseNo());
    }
  }

  /** Pauses of a case, oldest first. */
  @Transactional(readOnly = true)
  public List<CasePause> of(String caseNo) {
    return store.ofCase(caseNo);
  }

  /** The days on which a step of a case waited, whichever of its tasks did. */
  @Transactional(readOnly = true)
  public Paused ofStep(String caseNo, String step) {
    return new Paused(of(caseNo).stream().filter(each -> each.waiting() != null && each.waiting().step().equals(step))
        .map(CasePause::days).toList());
  }

  /** Records the end of pauses that came to it by themselves: no due date changes by that. Answers how many. */
  public int recordEnds() {
    List<CasePause> ended = store.comeToTheirEnd(today());
    ended.forEach(each -> end(each, each.days(), "pause-over"));
    return ended.size();
  }

  private void begin(String caseNo, Pause days, CasePause.@Nullable Wait wait, String outcome, @Nullable String stepName) {
    store.add(caseNo, days, wait, staff.require(), clock.instant());
    String last = Objects.requireNonNull(days.until()).minusDays(1).toString();
    String note = days.from() + " → " + last + (wait == null ? "" : " " + wait.note());
    timeline.append(new NewTimelineEntry(caseNo, Kind.PAUSE, null, stepName, outcome, note, null));
    CaseFile file = recount(caseNo);
    audit.append(new AuditEvent("case.pause", "case:" + caseNo, file.area(), null,
        Map.of("pause", days.reason().name(), "from", days.from().toString(), "to", last)));
  }

  private void endNow(CasePause pause) {
    Pause days = pause.days().over(today());
    end(pause, days, days.equals(pause.days()) ? "pause-over" : "pause-ended");
  }

  private void end(CasePause pause, Pause days, String outcome) {
    if (store.end(pause.id(), Objects.requireNonNull(days.until()), clock.instant())) {
      timeline.append(new NewTimelineEntry(pause.caseNo(), Kind.PAUSE, null, null, outcome + "." + days.reason(), null, null));
      audit.append(new AuditEvent("case.resume", "case:" + pause.caseNo(), file(pause.caseNo()).area(), null,
          Map.of("pause", days.reason().name())));
    }
  }

  private CaseFile recount(String caseNo) {
    CaseFile file = file(caseNo);
    Limit total = file.total();
    if (total != null) {
      Paused paused = new Paused(of(caseNo).stream().map(CasePause::days).toList());
      files.totalDue(caseNo, dueDates.of(file.openedAt(), total, paused).at());
    }
    return file;
  }

  private CaseFile file(String caseNo) {
    return files.byNumber(caseNo).orElseThrow();
  }

  private LocalDate today() {
    return LocalDate.now(clock);
  }
}
