package org.bangfu.repair;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bangfu.audit.AuditEvent;
import org.bangfu.audit.AuditLog;
import org.bangfu.cases.CaseFile;
import org.bangfu.cases.Cases;
import org.bangfu.cases.NewTimelineEntry;
import org.bangfu.cases.NewTimelineEntry.Kind;
import org.bangfu.cases.Timeline;
import org.bangfu.security.AccessPolicy;
import org.bangfu.security.Action;
import org.bangfu.shared.BusinessException;
import org.bangfu.shared.NotFoundException;
import org.bangfu.shared.RowVersionConflict;
import org.bangfu.tasks.TaskRow;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.DefaultTransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Moves the tokens of one running case; each change can be tried before, truly and without a trace. */
@Service
public class Repairs {

  private static final int SHORTEST_REASON = 5;
  private static final int LONGEST_REASON = 500;

  private final RunningCourses courses;
  private final RepairSteps steps;
  private final Cases cases;
  private final AccessPolicy policy;
  private final Timeline timeline;
  private final AuditLog audit;
  private final TransactionTemplate apart;

  Repairs(RunningCourses courses, RepairSteps steps, Cases cases, AccessPolicy policy, Timeline timeline, AuditLog audit,
      PlatformTransactionManager transactions) {
    this.courses = courses;
    this.steps = steps;
    this.cases = cases;
    this.policy = policy;
    this.timeline = timeline;
    this.audit = audit;
    apart = new TransactionTemplate(transactions,
        new DefaultTransactionDefinition(TransactionDefinition.PROPAGATION_REQUIRES_NEW));
  }

  /** Where a running case stands. Throws {@link NotFoundException} for one unknown, ended or out of reach. */
  public Position position(String caseNo) {
    return position(inReach(caseNo), List.of());
  }

  private CaseFile inReach(String caseNo) {
    policy.require(Action.CASE_REPAIR);
    CaseFile file = cases.require(caseNo);
    policy.require(Action.CASE_REPAIR, file.area());
    return file;
  }

  private Position position(CaseFile file, List<TaskRow> known) {
    Course course = courses.of(file.caseNo()).orElseThrow(NotFoundException::new);
    List<TaskRow> rows = known.isEmpty() ? steps.open(file) : known;
    Map<String, List<String>> groups = rows.stream().collect(Collectors.groupingBy(TaskRow::taskId,
        Collectors.mapping(TaskRow::groupId, Collectors.toList())));
    String stands = Stream.concat(course.tokens().stream().map(Token::id),
        rows.stream().map(row -> row.taskId() + row.groupId() + row.version() + row.taskKey())).sorted()
        .collect(Collectors.joining(","));
    return new Position(file.caseNo(), file.area(), course, groups,
        UUID.nameUUIDFromBytes((course.model() + stands).getBytes(StandardCharsets.UTF_8)).toString());
  }

  /** What a change would do: it is done and rolled back. Throws as {@link #apply} does. */
  public Effects preview(String caseNo, Change change, String version) {
    CaseFile file = inReach(caseNo);
    return Objects.requireNonNull(apart.execute(status -> {
      status.setRollbackOnly();
      return changed(file, change, version, "preview");
    }));
  }

  /**
   * Does the change. Throws {@link RowVersionConflict} when the case moved since it was shown, {@code repair.reason} for a
   * reason too short or long, {@code repair.refused} with why the engine does not do it.
   */
  public void apply(String caseNo, Change change, String version, String reason) {
    CaseFile file = inReach(caseNo);
    String given = reason.strip();
    if (given.length() < SHORTEST_REASON || given.length() > LONGEST_REASON) {
      throw new BusinessException("repair.reason", SHORTEST_REASON, LONGEST_REASON);
    }
    apart.executeWithoutResult(status -> {
      Position before = position(file, List.of());
      changed(file, change, version, given);
      timeline.append(new NewTimelineEntry(caseNo, Kind.SYSTEM, null, null, "case-repaired", given, before.course().model()));
      audit.append(new AuditEvent("case.repair", "case:" + caseNo, file.area(), given, Map.of(
          "cancelled", elements(before.course().tokens().stream().filter(token -> change.cancel().contains(token.id()))
              .map(Token::element)), "started", elements(change.start().stream()))));
    });
  }

  private static String elements(Stream<String> elements) {
    return elements.sorted().collect(Collectors.joining(" "));
  }

  private Effects changed(CaseFile file, Change change, String version, String reason) {
    List<TaskRow> rows = steps.lock(file);
    Position before = position(file, rows);
    if (!before.version().equals(version)) {
      throw new RowVersionConflict();
    }
    Course course = before.course();
    require(course, change);
    List<RunningCourses.Timer> timers = courses.timers(course.instanceId());
    courses.change(course, change, reason);
    Optional<Course> after = courses.of(file.caseNo());
    if (after.isEmpty() && cases.require(file.caseNo()).closedAt() == null) {
      throw new BusinessException("repair.ends");
    }
    List<TaskRow> now = steps.open(file);
    List<RunningCourses.Timer> waiting = courses.timers(course.instanceId());
    return new Effects(RepairSteps.missing(rows, now), RepairSteps.missing(now, rows), missing(timers, waiting),
        missing(waiting, timers), steps.tell(rows, now), after.isEmpty());
  }

  private static List<RunningCourses.Timer> missing(List<RunningCourses.Timer> from, List<RunningCourses.Timer> in) {
    Map<String, RunningCourses.Timer> there = in.stream()
        .collect(Collectors.toMap(RunningCourses.Timer::id, Function.identity()));
    return from.stream().filter(timer -> !there.containsKey(timer.id())).toList();
  }

  private static void require(Course course, Change change) {
    if (change.cancel().isEmpty() && change.start().isEmpty()) {
      throw new BusinessException("repair.nothing");
    }
    if (change.start().isEmpty() && change.cancel().size() == course.tokens().size()) {
      throw new BusinessException("repair.ends");
    }
    boolean known = course.tokens().stream().map(Token::id).toList().containsAll(change.cancel())
        && course.targets().stream().map(Target::element).toList().containsAll(change.start());
    if (!known) {
      throw new NotFoundException();
    }
  }
}
