package org.bangfu.migration.process;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.bangfu.migration.CourseRefused;
import org.bangfu.migration.Courses;
import org.bangfu.migration.Plan;
import org.bangfu.migration.Reason;
import org.bangfu.migration.Reason.Code;
import org.bangfu.shared.BusinessException;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.migration.MigratingProcessInstanceValidationException;
import org.camunda.bpm.engine.migration.MigratingProcessInstanceValidationReport;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.stereotype.Component;

/** Runs the engine's migration, and says in our codes why it refuses. */
@Component
class MovingEngine implements Courses {

  /** The engine forbids unbounded reads. */
  private static final int PAGE = 2_000;

  private final RuntimeService runtime;
  private final PlanBuilding plans;
  private final AfterMove after;

  MovingEngine(RuntimeService runtime, PlanBuilding plans, AfterMove after) {
    this.runtime = runtime;
    this.plans = plans;
    this.after = after;
  }

  @Override
  public List<Course> running(String definitionId) {
    List<ProcessInstance> all = new ArrayList<>();
    List<ProcessInstance> page;
    do {
      page = runtime.createProcessInstanceQuery().processDefinitionId(definitionId).orderByProcessInstanceId().asc()
          .listPage(all.size(), PAGE);
      all.addAll(page);
    } while (page.size() == PAGE);
    Map<String, String> callers = callers(all);
    return all.stream().map(instance -> new Course(instance.getId(), instance.getBusinessKey() != null
        ? instance.getBusinessKey() : callers.get(instance.getRootProcessInstanceId()))).toList();
  }

  /** Keys of the cases that called courses without a key of their own. */
  private Map<String, String> callers(List<ProcessInstance> all) {
    List<String> roots = all.stream().filter(instance -> instance.getBusinessKey() == null)
        .map(ProcessInstance::getRootProcessInstanceId).distinct().toList();
    Map<String, String> keys = new HashMap<>();
    for (int from = 0; from < roots.size(); from += PAGE) {
      Set<String> some = new HashSet<>(roots.subList(from, Math.min(from + PAGE, roots.size())));
      runtime.createProcessInstanceQuery().processInstanceIds(some).listPage(0, PAGE).stream()
          .filter(root -> root.getBusinessKey() != null).forEach(root -> keys.put(root.getId(), root.getBusinessKey()));
    }
    return keys;
  }

  @Override
  public void move(Plan plan, Collection<String> instanceIds) {
    PlanBuilding.Built built = plans.of(plan);
    try {
      runtime.newMigration(built.plan()).processInstanceIds(List.copyOf(instanceIds)).execute();
      after.complete(built, instanceIds);
    } catch (MigratingProcessInstanceValidationException refused) {
      throw new CourseRefused(reason(refused.getValidationReport()), refused);
    } catch (OptimisticLockingException | ConcurrencyFailureException busy) {
      throw new CourseRefused(new Reason(Code.BUSY, null, null), busy);
    } catch (ProcessEngineException refused) {
      throw new CourseRefused(reason(plan, instanceIds, refused), refused);
    }
  }

  private static Reason reason(MigratingProcessInstanceValidationReport report) {
    return Stream.concat(Stream.concat(
        report.getActivityInstanceReports().stream().flatMap(one -> one.getFailures().stream()
            .map(words -> EngineWords.reason(words, plain(one.getSourceScopeId())))),
        report.getTransitionInstanceReports().stream().flatMap(one -> one.getFailures().stream()
            .map(words -> EngineWords.reason(words, plain(one.getSourceScopeId()))))),
        report.getFailures().stream().map(words -> EngineWords.reason(words, null)))
        .findFirst().orElseGet(() -> new Reason(Code.OTHER, null, null));
  }

  private static String plain(String scope) {
    return scope.replace("#multiInstanceBody", "");
  }

  /** The engine says in words only that a course is gone or runs under another version. */
  private Reason reason(Plan plan, Collection<String> instanceIds, ProcessEngineException refused) {
    if (refused.getCause() instanceof BusinessException rule) {
      return new Reason(Code.RULE, null, rule.key());
    }
    String instance = instanceIds.iterator().next();
    List<ProcessInstance> standing = instanceIds.size() > 1 ? List.of()
        : runtime.createProcessInstanceQuery().processInstanceId(instance).listPage(0, 1);
    if (standing.isEmpty()) {
      return new Reason(instanceIds.size() > 1 ? Code.OTHER : Code.ENDED, null, null);
    }
    return standing.get(0).getProcessDefinitionId().equals(plan.source())
        ? new Reason(Code.OTHER, null, EngineWords.plain(Objects.requireNonNullElse(refused.getMessage(), "")))
        : new Reason(Code.OTHER_VERSION, null, null);
  }
}
