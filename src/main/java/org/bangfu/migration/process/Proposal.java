package org.bangfu.migration.process;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.bangfu.migration.ModelElement;
import org.bangfu.migration.Plan;
import org.bangfu.migration.Reason;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What the engine finds equal, and beyond it elements of the same name and type, as far as the engine agrees. */
@Component
class Proposal {

  private final RuntimeService runtime;
  private final RepositoryService repository;
  private final PlanBuilding plans;

  Proposal(RuntimeService runtime, RepositoryService repository, PlanBuilding plans) {
    this.runtime = runtime;
    this.repository = repository;
    this.plans = plans;
  }

  Plan of(String source, String target) {
    Map<String, String> mapping = new LinkedHashMap<>();
    runtime.createMigrationPlan(source, target).mapEqualActivities().build().getInstructions().stream()
        .filter(instruction -> !PlanBuilding.ofSeveral(instruction.getSourceActivityId()))
        .forEach(instruction -> mapping.put(instruction.getSourceActivityId(), instruction.getTargetActivityId()));
    Plan equal = new Plan(source, target, mapping);
    List<ModelElement> from = Elements.of(repository.getBpmnModelInstance(source));
    List<ModelElement> to = Elements.of(repository.getBpmnModelInstance(target));
    Plan plan = equal;
    // What is attached to a renamed step, or lies in a renamed part, is found once that has its counterpart.
    for (ModelElement element : from) {
      plan = withRenamed(plan, element, to);
    }
    for (ModelElement element : from) {
      plan = withRenamed(plan, element, to);
    }
    return agreed(plan, equal.mapping().keySet());
  }

  private Plan withRenamed(Plan plan, ModelElement element, List<ModelElement> to) {
    if (plan.mapping().containsKey(element.id())) {
      return plan;
    }
    List<ModelElement> alike = to.stream()
        .filter(other -> !plan.mapping().containsValue(other.id()) && other.type().equals(element.type()))
        .filter(other -> other.id().equals(element.id()) || named(element) && other.name().equals(element.name()))
        .filter(other -> corresponds(plan, element.host(), other.host())).toList();
    return alike.size() == 1 ? plan.with(element.id(), alike.get(0).id()) : plan;
  }

  private static boolean corresponds(Plan plan, @Nullable String host,
      @Nullable String other) {
    return host == null ? other == null : Objects.equals(plan.mapping().get(host), other);
  }

  private static boolean named(ModelElement element) {
    return !element.name().equals(element.id());
  }

  /** Takes what the engine refuses out again, of the renamed only. */
  private Plan agreed(Plan plan, Set<String> equal) {
    Plan tried = plan;
    Set<String> refused = refused(tried, equal);
    while (!refused.isEmpty()) {
      for (String element : refused) {
        tried = tried.with(element, "");
      }
      refused = refused(tried, equal);
    }
    return tried;
  }

  private Set<String> refused(Plan plan, Set<String> equal) {
    return plans.problems(plan).stream().map(Reason::element).filter(Objects::nonNull)
        .filter(element -> !equal.contains(element) && plan.mapping().containsKey(element)).collect(Collectors.toSet());
  }
}
