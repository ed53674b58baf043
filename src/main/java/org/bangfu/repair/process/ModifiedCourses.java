package org.bangfu.repair.process;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.bangfu.repair.Change;
import org.bangfu.repair.Course;
import org.bangfu.repair.RunningCourses;
import org.bangfu.repair.Token;
import org.bangfu.shared.BusinessException;
import org.bangfu.shared.RowVersionConflict;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.persistence.entity.JobEntity;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.engine.runtime.ActivityInstance;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.runtime.ProcessInstanceModificationBuilder;
import org.camunda.bpm.engine.task.Task;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** One running course in the engine: where it stands, and its modification. */
@Component
class ModifiedCourses implements RunningCourses {

  /** The engine forbids unbounded reads. */
  private static final int MOST = 500;

  private final RuntimeService runtime;
  private final RepositoryService repository;
  private final TaskService tasks;
  private final ManagementService jobs;
  private final ProcessEngineConfigurationImpl engine;

  ModifiedCourses(RuntimeService runtime, RepositoryService repository, TaskService tasks, ManagementService jobs,
      ProcessEngineConfigurationImpl engine) {
    this.runtime = runtime;
    this.repository = repository;
    this.tasks = tasks;
    this.jobs = jobs;
    this.engine = engine;
  }

  @Override
  public Optional<Course> of(String caseNo) {
    return runtime.createProcessInstanceQuery().processInstanceBusinessKey(caseNo).rootProcessInstances().listPage(0, 1)
        .stream().findFirst().map(this::course);
  }

  private Course course(ProcessInstance instance) {
    ProcessDefinition definition = repository.getProcessDefinition(instance.getProcessDefinitionId());
    Map<String, String> taskOf = tasks.createTaskQuery().processInstanceId(instance.getId()).listPage(0, MOST).stream()
        .collect(Collectors.toMap(Task::getExecutionId, Task::getId));
    List<Token> tokens = new ArrayList<>();
    collect(runtime.getActivityInstance(instance.getId()), taskOf, tokens);
    return new Course(instance.getId(), definition.getName() == null ? definition.getKey() : definition.getName(),
        definition.getKey() + " v" + definition.getVersion(), bpmn(definition.getId()), tokens,
        Targets.of(repository.getBpmnModelInstance(definition.getId())));
  }

  /** The leaves of the tree: where it stands, not what surrounds that. */
  private static void collect(ActivityInstance at, Map<String, String> taskOf, List<Token> tokens) {
    for (ActivityInstance child : at.getChildActivityInstances()) {
      if (child.getChildActivityInstances().length + child.getChildTransitionInstances().length == 0) {
        String task = Arrays.stream(child.getExecutionIds()).map(taskOf::get).filter(id -> id != null).findFirst().orElse(null);
        tokens.add(new Token(child.getId(), child.getActivityId(), name(child.getActivityName(), child.getActivityId()), false,
            task));
      } else {
        collect(child, taskOf, tokens);
      }
    }
    Arrays.stream(at.getChildTransitionInstances()).forEach(waiting -> tokens.add(new Token(waiting.getId(),
        waiting.getActivityId(), name(waiting.getActivityName(), waiting.getActivityId()), true, null)));
  }

  private static String name(@Nullable String name, String id) {
    return name == null || name.isBlank() ? id : name;
  }

  private String bpmn(String definitionId) {
    try (InputStream model = repository.getProcessModel(definitionId)) {
      return new String(model.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  @Override
  public List<Timer> timers(String instanceId) {
    return engine.getCommandExecutorTxRequired().execute(context -> jobs.createJobQuery().processInstanceId(instanceId)
        .timers().listPage(0, MOST).stream().map(JobEntity.class::cast).map(job -> new Timer(job.getId(),
            Targets.name(repository.getBpmnModelInstance(job.getProcessDefinitionId()), job.getActivityId()),
            job.getDuedate() == null ? null : job.getDuedate().toInstant())).toList());
  }

  @Override
  public void change(Course course, Change change, String reason) {
    ProcessInstanceModificationBuilder builder = runtime.createProcessInstanceModification(course.instanceId());
    // What is new begins first: a course of which all is taken away would end.
    for (String element : change.start()) {
      boolean several = course.targets().stream().anyMatch(target -> target.element().equals(element) && target.several());
      builder = builder.startBeforeActivity(several ? element + Targets.BODY : element);
    }
    for (Token token : course.tokens()) {
      if (change.cancel().contains(token.id())) {
        builder = token.queued() ? builder.cancelTransitionInstance(token.id()) : builder.cancelActivityInstance(token.id());
      }
    }
    try {
      builder.execute();
    } catch (OptimisticLockingException busy) {
      throw new RowVersionConflict();
    } catch (ProcessEngineException refused) {
      if (refused.getCause() instanceof BusinessException rule) {
        throw rule;
      }
      throw new BusinessException("repair.refused", refused.getClass().getSimpleName());
    }
  }
}
