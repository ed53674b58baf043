package org.bangfu.migration.process;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.bangfu.migration.ModelVersion;
import org.bangfu.migration.Models;
import org.bangfu.migration.Plan;
import org.bangfu.migration.Reason;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.springframework.stereotype.Component;

/** Reads the deployed versions out of the engine's repository; of what runs only the numbers. */
@Component
class ModelVersions implements Models {

  /** The engine forbids unbounded reads. */
  private static final int MOST = 1_000;

  private final RepositoryService repository;
  private final RuntimeService runtime;
  private final PlanBuilding plans;
  private final Proposal proposal;

  ModelVersions(RepositoryService repository, RuntimeService runtime, PlanBuilding plans, Proposal proposal) {
    this.repository = repository;
    this.runtime = runtime;
    this.plans = plans;
    this.proposal = proposal;
  }

  @Override
  public List<ModelVersion> processes() {
    return repository.createProcessDefinitionQuery().latestVersion().orderByProcessDefinitionKey().asc()
        .listPage(0, MOST).stream().filter(newest -> newest.getVersion() > 1).map(ModelVersions::version).toList();
  }

  @Override
  public List<ModelVersion> versions(String process) {
    return repository.createProcessDefinitionQuery().processDefinitionKey(process)
        .orderByProcessDefinitionVersion().desc().listPage(0, MOST).stream().map(ModelVersions::version).toList();
  }

  @Override
  public long running(String definitionId) {
    return runtime.createProcessInstanceQuery().processDefinitionId(definitionId).count();
  }

  @Override
  public Drawing drawing(String definitionId) {
    try (InputStream text = repository.getProcessModel(definitionId)) {
      return new Drawing(new String(text.readAllBytes(), StandardCharsets.UTF_8),
          Elements.of(repository.getBpmnModelInstance(definitionId)));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  @Override
  public Plan propose(String source, String target) {
    return proposal.of(source, target);
  }

  @Override
  public List<Reason> problems(Plan plan) {
    return plans.problems(plan);
  }

  private static ModelVersion version(ProcessDefinition definition) {
    return new ModelVersion(definition.getId(), definition.getKey(), definition.getVersion(),
        definition.getName() == null ? definition.getKey() : definition.getName());
  }
}
