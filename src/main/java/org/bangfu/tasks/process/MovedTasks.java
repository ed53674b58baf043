package org.bangfu.tasks.process;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bangfu.calendar.DueDates;
import org.bangfu.calendar.Limit;
import org.bangfu.tasks.MovedCourses;
import org.bangfu.tasks.MovedStepStore;
import org.bangfu.tasks.StepsDueEarlier;
import org.bangfu.tasks.TaskRow;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.delegate.Expression;
import org.camunda.bpm.engine.impl.calendar.DueDateBusinessCalendar;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.task.Task;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Brings the inbox rows of moved courses in line with the models they run under now. */
@Component
class MovedTasks implements MovedCourses {

  private final TaskService tasks;
  private final ProcessEngineConfigurationImpl engine;
  private final MovedStepStore store;
  private final DueDates dueDates;
  private final ApplicationEventPublisher events;

  MovedTasks(TaskService tasks, ProcessEngineConfigurationImpl engine, MovedStepStore store, DueDates dueDates,
      ApplicationEventPublisher events) {
    this.tasks = tasks;
    this.engine = engine;
    this.store = store;
    this.dueDates = dueDates;
    this.events = events;
  }

  @Override
  public List<Standing> lock(Collection<String> instanceIds) {
    Map<String, String> instances = tasks.createTaskQuery().processInstanceIdIn(instanceIds.toArray(String[]::new)).list()
        .stream().collect(Collectors.toMap(Task::getId, Task::getProcessInstanceId));
    Map<String, List<MovedStepStore.Row>> byTask = store.lock(instances.keySet()).stream()
        .collect(Collectors.groupingBy(MovedStepStore.Row::taskId, LinkedHashMap::new, Collectors.toList()));
    return byTask.values().stream().map(rows -> {
      MovedStepStore.Row first = rows.get(0);
      return new Standing(first.taskId(), instances.get(first.taskId()), first.definitionId(), first.step(),
          rows.stream().map(MovedStepStore.Row::groupId).toList(), first.due(), first.created());
    }).toList();
  }

  @Override
  public List<Renewed> renew(List<Standing> before) {
    if (before.isEmpty()) {
      return List.of();
    }
    List<Renewed> renewed = engine.getCommandExecutorTxRequired().execute(context -> inEngine(before));
    List<String> earlier = renewed.stream().filter(step -> step.due().isBefore(step.before().due()))
        .map(step -> step.before().taskId()).toList();
    if (!earlier.isEmpty()) {
      events.publishEvent(new StepsDueEarlier(earlier));
    }
    return renewed;
  }

  private List<Renewed> inEngine(List<Standing> before) {
    Map<String, TaskEntity> open = tasks.createTaskQuery()
        .taskIdIn(before.stream().map(Standing::taskId).toArray(String[]::new)).list().stream()
        .map(TaskEntity.class::cast).collect(Collectors.toMap(TaskEntity::getId, Function.identity()));
    List<MovedStepStore.Named> names = new ArrayList<>();
    List<MovedStepStore.Due> dues = new ArrayList<>();
    List<Renewed> renewed = new ArrayList<>();
    for (Standing step : before) {
      TaskEntity task = open.get(step.taskId());
      if (task != null) {
        renewed.add(one(step, task, names, dues));
      }
    }
    store.name(names);
    store.due(dues);
    return renewed;
  }

  private Renewed one(Standing step, TaskEntity task, List<MovedStepStore.Named> names, List<MovedStepStore.Due> dues) {
    ModelStep then = ModelStep.of(step.definitionId(), step.step());
    ModelStep now = ModelStep.of(task.getProcessDefinitionId(), task.getTaskDefinitionKey());
    boolean saved = false;
    if (!now.sameName(then)) {
      task.setName(value(now.definition().getNameExpression(), task) instanceof String name ? name : null);
      saved = true;
    }
    Instant due = step.due();
    if (!now.sameDue(then)) {
      MovedStepStore.Due counted = due(step, task, now);
      task.setDueDate(now.definition().getDueDateExpression() == null ? null : Date.from(counted.due()));
      dues.add(counted);
      due = counted.due();
      saved = true;
    }
    if (saved) {
      tasks.saveTask(task);
    }
    names.add(new MovedStepStore.Named(task.getId(), task.getProcessDefinition().getKey(), task.getProcessDefinitionId(),
        task.getTaskDefinitionKey(), task.getName() == null ? task.getTaskDefinitionKey() : task.getName()));
    List<String> groups = now.sameGroups(then) ? step.groups() : regroup(step, task, now);
    return new Renewed(step, task.getTaskDefinitionKey(), groups, due);
  }

  /** By the rule by which a new step becomes due, from the day on which this one began. */
  private MovedStepStore.Due due(Standing step, TaskEntity task, ModelStep now) {
    Instant moment = moment(value(now.definition().getDueDateExpression(), task), task);
    Limit limit = moment == null ? now.limit().limit() : null;
    Instant due = moment != null ? moment
        : limit == null ? TaskRow.NEVER : dueDates.of(step.created(), limit).at();
    return new MovedStepStore.Due(task.getId(), due, limit, now.limit().escalateTo());
  }

  private static @Nullable Instant moment(@Nullable Object value, TaskEntity task) {
    if (value instanceof Date date) {
      return date.toInstant();
    }
    return value == null ? null : new DueDateBusinessCalendar().resolveDuedate(value.toString(), task).toInstant();
  }

  /** Another unit's from now on: whoever had it in hand does not stand for that unit. */
  private List<String> regroup(Standing step, TaskEntity task, ModelStep now) {
    List<String> groups = now.definition().getCandidateGroupIdExpressions().stream()
        .flatMap(expression -> groups(value(expression, task))).distinct().toList();
    if (task.getAssignee() != null) {
      tasks.setAssignee(task.getId(), null);
    }
    step.groups().stream().filter(group -> !group.isEmpty() && !groups.contains(group))
        .forEach(group -> tasks.deleteCandidateGroup(task.getId(), group));
    groups.stream().filter(group -> !step.groups().contains(group))
        .forEach(group -> tasks.addCandidateGroup(task.getId(), group));
    List<String> rows = groups.isEmpty() ? List.of("") : groups;
    store.regroup(task.getId(), rows);
    return rows;
  }

  private static Stream<String> groups(@Nullable Object value) {
    return value instanceof Collection<?> many ? many.stream().map(String::valueOf)
        : Stream.of(String.valueOf(value));
  }

  private static @Nullable Object value(@Nullable Expression expression, TaskEntity task) {
    ExecutionEntity execution = task.getExecution();
    return expression == null ? null : expression.getValue(execution);
  }
}
