package org.bangfu.tasks.process;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.bangfu.shared.RowVersionConflict;
import org.bangfu.tasks.TaskEngine;
import org.bangfu.tasks.TaskGone;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.SuspendedEntityInteractionException;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.exception.NullValueException;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.form.handler.DefaultFormHandler;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.engine.task.Task;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The inbox's wishes in the engine's words. */
@Component
class CamundaTasks implements TaskEngine {

  private final ProcessEngine engine;
  private final TaskService tasks;
  private final RuntimeService runtime;
  private final RepositoryService repository;
  private final FormService forms;
  /** A deployed model never changes; a few letters each. */
  private final Map<String, String> modelVersions = new ConcurrentHashMap<>();

  CamundaTasks(ProcessEngine engine) {
    this.engine = engine;
    this.tasks = engine.getTaskService();
    this.runtime = engine.getRuntimeService();
    this.repository = engine.getRepositoryService();
    this.forms = engine.getFormService();
  }

  @Override
  public String modelVersion(String definitionId) {
    return modelVersions.computeIfAbsent(definitionId, id -> {
      ProcessDefinition definition = repository.getProcessDefinition(id);
      return definition.getKey() + " v" + definition.getVersion();
    });
  }

  @Override
  public Map<String, Object> facts(String taskId) {
    return tasks.getVariables(taskId);
  }

  @Override
  public Optional<TaskFormText> form(String taskId) {
    Task task = tasks.createTaskQuery().taskId(taskId).initializeFormKeys().singleResult();
    if (task == null || task.getCamundaFormRef() == null) {
      return Optional.empty();
    }
    boolean deployed = DefaultFormHandler.FORM_REF_BINDING_DEPLOYMENT.equals(task.getCamundaFormRef().getBinding());
    try (InputStream content = forms.getDeployedTaskForm(taskId)) {
      return Optional.of(new TaskFormText(new String(content.readAllBytes(), StandardCharsets.UTF_8), deployed));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  @Override
  public void assign(String taskId, @Nullable Long staffId) {
    orConflict(() -> tasks.setAssignee(taskId, staffId == null ? null : Long.toString(staffId)));
  }

  @Override
  public void regroup(String taskId, String fromGroup, String toGroup) {
    orConflict(() -> {
      tasks.deleteCandidateGroup(taskId, fromGroup);
      tasks.addCandidateGroup(taskId, toGroup);
    });
  }

  @Override
  public void prioritise(String taskId, int priority) {
    orConflict(() -> tasks.setPriority(taskId, priority));
  }

  @Override
  public void together(Runnable changes) {
    orConflict(() -> ((ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration())
        .getCommandExecutorTxRequired().execute(context -> {
          changes.run();
          return true;
        }));
  }

  @Override
  public void cancel(String caseNo, String reason) {
    runtime.createProcessInstanceQuery().processInstanceBusinessKey(caseNo).rootProcessInstances().list()
        .forEach(instance -> runtime.deleteProcessInstance(instance.getId(), reason));
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
    } catch (SuspendedEntityInteractionException suspended) {
      throw new TaskGone();
    }
  }
}
