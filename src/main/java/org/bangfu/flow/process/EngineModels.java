package org.bangfu.flow.process;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.bangfu.flow.FlowModel;
import org.bangfu.flow.FlowModels;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.springframework.stereotype.Component;

/** Reads the deployed models out of the engine's repository, never its running or ended instances. */
@Component
class EngineModels implements FlowModels {

  /** The engine forbids unbounded reads. */
  private static final int MOST = 1_000;

  private final RepositoryService repository;

  EngineModels(RepositoryService repository) {
    this.repository = repository;
  }

  @Override
  public List<FlowModel> newest() {
    return repository.createProcessDefinitionQuery().latestVersion().orderByProcessDefinitionKey().asc()
        .listPage(0, MOST).stream().map(EngineModels::model).toList();
  }

  @Override
  public List<FlowModel> versions(String process) {
    return repository.createProcessDefinitionQuery().processDefinitionKey(process)
        .orderByProcessDefinitionVersion().desc().listPage(0, MOST).stream().map(EngineModels::model).toList();
  }

  @Override
  public Drawing drawing(FlowModel model) {
    List<Step> steps = repository.getBpmnModelInstance(model.definitionId()).getModelElementsByType(UserTask.class)
        .stream().map(task -> new Step(task.getId(), task.getName() == null ? task.getId() : task.getName())).toList();
    try (InputStream text = repository.getProcessModel(model.definitionId())) {
      return new Drawing(new String(text.readAllBytes(), StandardCharsets.UTF_8), steps);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static FlowModel model(ProcessDefinition definition) {
    return new FlowModel(definition.getId(), definition.getKey(), definition.getVersion(),
        definition.getName() == null ? definition.getKey() : definition.getName());
  }
}
