package org.bangfu.migration;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.bangfu.cases.NewTimelineEntry;
import org.bangfu.cases.NewTimelineEntry.Kind;
import org.bangfu.cases.Timeline;
import org.bangfu.migration.MovedCase.Effect;
import org.bangfu.security.ForOwnRules;
import org.bangfu.tasks.MovedCourses;
import org.bangfu.tasks.MovedCourses.Renewed;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Everything that the move of some cases writes, in the caller's transaction: course, inbox rows, timeline. */
@Component
@ForOwnRules
class CaseMover {

  private static final String OUTCOME = "model-moved";

  private final Courses courses;
  private final MovedCourses steps;
  private final Timeline timeline;

  CaseMover(Courses courses, MovedCourses steps, Timeline timeline) {
    this.courses = courses;
    this.steps = steps;
    this.timeline = timeline;
  }

  /** Moves the cases together; answers what became of the steps of each. Throws {@link CourseRefused}. */
  @Transactional(propagation = Propagation.MANDATORY)
  public Map<String, Effect> move(Run run, List<MovedCase> cases) {
    List<String> instances = cases.stream().map(MovedCase::instanceId).toList();
    List<MovedCourses.Standing> before = steps.lock(instances);
    courses.move(run.plan(), instances);
    Map<String, List<Renewed>> renewed = steps.renew(before).stream()
        .collect(Collectors.groupingBy(step -> step.before().instanceId()));
    String note = "v" + run.sourceVersion() + " → v" + run.targetVersion();
    timeline.appendAll(cases.stream().filter(each -> each.caseNo() != null)
        .map(each -> new NewTimelineEntry(each.caseNo(), Kind.SYSTEM, null, null, OUTCOME, note,
            run.process() + " v" + run.targetVersion())).toList());
    return instances.stream().collect(Collectors.toMap(instance -> instance,
        instance -> renewed.containsKey(instance) ? effect(renewed.get(instance)) : Effect.NONE));
  }

  private static Effect effect(List<Renewed> renewed) {
    List<Renewed> ordered = renewed.stream().sorted(Comparator.comparing(step -> step.before().taskId())).toList();
    Instant before = ordered.stream().map(step -> step.before().due()).min(Comparator.naturalOrder()).orElseThrow();
    Instant after = ordered.stream().map(Renewed::due).min(Comparator.naturalOrder()).orElseThrow();
    return new Effect(ordered.stream().map(step -> step.before().taskId()).toList(),
        ordered.stream().map(step -> step.before().step()).toList(), ordered.stream().map(Renewed::step).toList(),
        before, after, ordered.stream().anyMatch(step -> !step.groups().equals(step.before().groups())));
  }
}
