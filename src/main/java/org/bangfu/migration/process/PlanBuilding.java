package org.bangfu.migration.process;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.bangfu.migration.Plan;
import org.bangfu.migration.Reason;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.migration.MigrationInstructionBuilder;
import org.camunda.bpm.engine.migration.MigrationPlan;
import org.camunda.bpm.engine.migration.MigrationPlanBuilder;
import org.camunda.bpm.engine.migration.MigrationPlanValidationException;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.springframework.stereotype.Component;

/** Our plans as the engine's. */
@Component
class PlanBuilding {

  private static final String BODY = "#multiInstanceBody";
  private static final int KEPT = 20;

  private final RuntimeService runtime;
  private final RepositoryService repository;
  private final Cache<Plan, Built> known = Caffeine.newBuilder().maximumSize(KEPT).build();

  PlanBuilding(RuntimeService runtime, RepositoryService repository) {
    this.runtime = runtime;
    this.repository = repository;
  }

  /**
   * A plan that the engine accepts.
   *
   * @param recounted timers of the target whose moment is counted anew from when they began
   * @param renamedOfSeveral steps done by several at once that have another id in the target
   */
  record Built(MigrationPlan plan, List<String> recounted, Map<String, String> renamedOfSeveral) {
  }

  static boolean ofSeveral(String activity) {
    return activity.endsWith(BODY);
  }

  /** The engine's plan; throws {@link MigrationPlanValidationException}. */
  Built of(Plan plan) {
    return known.get(plan, this::build);
  }

  List<Reason> problems(Plan plan) {
    try {
      of(plan);
      return List.of();
    } catch (MigrationPlanValidationException refused) {
      return refused.getValidationReport().getInstructionReports().stream()
          .flatMap(report -> report.getFailures().stream().map(words -> EngineWords.reason(words,
              report.getMigrationInstruction().getSourceActivityId().replace(BODY, "")))).distinct().toList();
    }
  }

  private Built build(Plan plan) {
    BpmnModelInstance source = repository.getBpmnModelInstance(plan.source());
    BpmnModelInstance target = repository.getBpmnModelInstance(plan.target());
    EventChanges changes = new EventChanges(source, target);
    MigrationPlanBuilder builder = runtime.createMigrationPlan(plan.source(), plan.target());
    Map<String, String> renamed = new HashMap<>();
    for (var pair : plan.mapping().entrySet()) {
      if (Elements.severalAtOnce(source, pair.getKey()) && Elements.severalAtOnce(target, pair.getValue())) {
        builder = builder.mapActivities(pair.getKey() + BODY, pair.getValue() + BODY);
        renamed.put(pair.getKey(), pair.getValue());
      }
      MigrationInstructionBuilder one = builder.mapActivities(pair.getKey(), pair.getValue());
      builder = changes.triggers(pair.getKey(), pair.getValue()) ? one.updateEventTrigger() : one;
    }
    List<String> recounted = plan.mapping().entrySet().stream()
        .flatMap(pair -> changes.recounted(pair.getKey(), pair.getValue()) ? Stream.of(pair.getValue()) : Stream.empty())
        .toList();
    renamed.entrySet().removeIf(pair -> pair.getKey().equals(pair.getValue()));
    return new Built(builder.build(), recounted, renamed);
  }
}
