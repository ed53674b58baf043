package org.bangfu.cases.process;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bangfu.cases.SubmittedForms;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.springframework.stereotype.Component;

/** Finds a form in the deployment of the model version it was used with (binding {@code deployment}). */
@Component
class DeployedForms implements SubmittedForms {

  private static final Pattern MODEL_VERSION = Pattern.compile("(\\S+) v(\\d{1,9})");

  private final RepositoryService repository;

  DeployedForms(RepositoryService repository) {
    this.repository = repository;
  }

  @Override
  public Optional<String> json(String modelVersion, String formId) {
    Matcher version = MODEL_VERSION.matcher(modelVersion);
    if (!version.matches()) {
      return Optional.empty();
    }
    List<ProcessDefinition> definitions = repository.createProcessDefinitionQuery()
        .processDefinitionKey(version.group(1)).processDefinitionVersion(Integer.valueOf(version.group(2)))
        .listPage(0, 1);
    return definitions.stream().findFirst().flatMap(definition -> form(definition.getDeploymentId(), formId));
  }

  private Optional<String> form(String deploymentId, String formId) {
    String fileName = formId + ".form";
    return repository.getDeploymentResourceNames(deploymentId).stream()
        .filter(name -> name.substring(name.lastIndexOf('/') + 1).equals(fileName))
        .findFirst().map(name -> read(deploymentId, name));
  }

  private String read(String deploymentId, String name) {
    try (InputStream form = repository.getResourceAsStream(deploymentId, name)) {
      return new String(form.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
