package org.bangfu.tasks.process;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import org.bangfu.shared.RowVersionConflict;
import org.bangfu.tasks.TaskEngine;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.exception.NullValueException;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The inbox's wishes in the engine's words. */
@Component
class CamundaTasks implements TaskEngine {

  private final TaskService tasks;
  private final RuntimeService runtime;
  private final RepositoryService repository;
  private final FormService forms;

  CamundaTasks(TaskService tasks, RuntimeService runtime, RepositoryService repository, FormService forms) {
    this.tasks = tasks;
    this.runtime = runtime;
    this.repository = repository;
    this.forms = forms;
  }

  @Override
  public Optional<EngineTask> find(String taskId) {
    return Optional.ofNullable(tasks.createTaskQuery().taskId(taskId).active().singleResult()).map(this::describe);
  }

  private EngineTask describe(Task task) {
    ProcessDefinition definition = repository.getProcessDefinition(task.getProcessDefinitionId());
    ProcessInstance instance = runtime.createProcessInstanceQuery()
        .processInstanceId(task.getProcessInstanceId()).singleResult();
    return new EngineTask(task.getId(), definition.getKey(), task.getTaskDefinitionKey(), task.getName(),
        instance.getBusinessKey(), definition.getKey() + " v" + definition.getVersion(),
        task.getCreateTime().toInstant(), tasks.getVariables(task.getId()));
  }

  @Override
  public Optional<String> form(String taskId) {
    Task task = tasks.createTaskQuery().taskId(taskId).initializeFormKeys().singleResult();
    if (task == null || task.getCamundaFormRef() == null) {
      return Optional.empty();
    }
    try (InputStream content = forms.getDeployedTaskForm(taskId)) {
      return Optional.of(new String(content.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  @Override
  public void assign(String taskId, @Nullable Long staffId) {
    orConflict(() -> tasks.setAssignee(taskId, staffId == null ? null : Long.toString(staffId)));
  }

  @Override
  public void complete(String taskId, Map<String, Object> facts) {
    orConflict(() -> tasks.complete(taskId, Facts.checked(facts)));
  }

  private static void orConflict(Runnable work) {
    try {
      work.run();
    } catch (OptimisticLockingException | NullValueException somebodyWasFaster) {
      throw new RowVersionConflict();
    }
  }
}
