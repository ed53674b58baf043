package org.bangfu.escalation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bangfu.cases.NewTimelineEntry;
import org.bangfu.cases.NewTimelineEntry.Kind;
import org.bangfu.cases.Timeline;
import org.bangfu.notifications.Addressee;
import org.bangfu.notifications.Notice;
import org.bangfu.notifications.Notices;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Looks at the limits of a case's open steps and tells who has to know, each level once for a task. When it looks, and
 * which levels there are, is said by the models (docs/adr/0017).
 */
@Service
@Transactional
public class LimitLooks {

  /** A look is never put off longer, so that a corrected calendar or a moved limit is noticed. */
  private static final int LONGEST_PAUSE_DAYS = 7;

  private final EscalationStore store;
  private final Moments moments;
  private final Audience audience;
  private final Notices notices;
  private final Timeline timeline;
  private final Clock clock;

  LimitLooks(EscalationStore store, Moments moments, Audience audience, Notices notices, Timeline timeline,
      Clock clock) {
    this.store = store;
    this.moments = moments;
    this.audience = audience;
    this.notices = notices;
    this.timeline = timeline;
    this.clock = clock;
  }

  /** Tells a level of all steps of the case whose time has come; on days off nobody is told anything. */
  public void look(String caseNo, Level level) {
    LocalDate today = LocalDate.now(clock);
    if (!moments.working(today)) {
      return;
    }
    List<OpenStep> steps = store.openSteps(caseNo).stream()
        .filter(step -> !step.told().contains(level) && moments.now(level, step, today)).toList();
    if (steps.isEmpty()) {
      return;
    }
    store.told(steps.stream().map(OpenStep::taskId).distinct().toList(), level, caseNo, clock.instant());
    steps.forEach(step -> tell(step, level));
    // Ten departments have the same step: one line says it.
    byStep(steps).forEach(step -> timeline.append(new NewTimelineEntry(caseNo, Kind.SYSTEM, step.step(), step.stepName(),
        level.outcome(), null, null)));
  }

  /** The next day on which a look can find something to tell; a week ahead at most. */
  @Transactional(readOnly = true)
  public LocalDate nextLook(String caseNo) {
    LocalDate today = LocalDate.now(clock);
    LocalDate last = today.plusDays(LONGEST_PAUSE_DAYS);
    return store.openSteps(caseNo).stream().flatMap(step -> coming(step, today)).min(LocalDate::compareTo)
        .filter(day -> day.isBefore(last)).orElse(last);
  }

  private Stream<LocalDate> coming(OpenStep step, LocalDate today) {
    return Arrays.stream(Level.values()).filter(level -> !step.told().contains(level))
        .map(level -> moments.now(level, step, today) ? moments.nextWorkingDay(today) : moments.first(level, step, today))
        .filter(day -> day.isAfter(today));
  }

  private void tell(OpenStep step, Level level) {
    switch (level) {
      case REMIND -> notices.tell(own(step, level, Notice.Kind.DUE_SOON), audience.holders(step));
      case RAISE -> {
        notices.tell(own(step, level, Notice.Kind.OVERDUE), audience.holders(step));
        report(step, level, audience.above(step));
      }
      case REPORT -> report(step, level, audience.atTheTop(step));
    }
  }

  /** Those above are told once for a step of a case, however many units have it. */
  private void report(OpenStep step, Level level, List<Addressee> above) {
    String key = "escalation:%s:%s:%s:%s".formatted(step.caseNo(), step.step(), Moments.dueDay(step), level);
    notices.tell(notice(key, step, Notice.Kind.ESCALATED), above);
  }

  private static Notice own(OpenStep step, Level level, Notice.Kind kind) {
    return notice("escalation:" + step.taskId() + ":" + Moments.dueDay(step) + ":" + level, step, kind);
  }

  private static Notice notice(String key, OpenStep step, Notice.Kind kind) {
    return new Notice(key, kind, step.headName(), step.stepName(), step.due(), step.taskId(), step.householdId(),
        step.caseNo(), null);
  }

  private static Collection<OpenStep> byStep(List<OpenStep> steps) {
    Map<String, OpenStep> first = steps.stream()
        .collect(Collectors.toMap(OpenStep::step, step -> step, (one, other) -> one, LinkedHashMap::new));
    return first.values();
  }
}
