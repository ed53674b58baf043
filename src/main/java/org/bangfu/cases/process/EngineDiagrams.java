package org.bangfu.cases.process;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.bangfu.cases.DiagramSource;
import org.bangfu.cases.DiagramState;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.springframework.stereotype.Component;

/** Reads diagram and position of a case out of the engine; running and ended instances alike, from its history. */
@Component
class EngineDiagrams implements DiagramSource {

  /** A case passes some dozens of elements; the engine forbids unbounded reads. */
  private static final int MOST_ELEMENTS = 2_000;
  private static final String MULTI_INSTANCE_BODY = "#multiInstanceBody";

  private final HistoryService history;
  private final RepositoryService repository;

  EngineDiagrams(HistoryService history, RepositoryService repository) {
    this.history = history;
    this.repository = repository;
  }

  @Override
  public Optional<DiagramState> of(String caseNo) {
    return history.createHistoricProcessInstanceQuery().processInstanceBusinessKey(caseNo).rootProcessInstances()
        .orderByProcessInstanceStartTime().desc().listPage(0, 1).stream().findFirst().map(this::state);
  }

  private DiagramState state(HistoricProcessInstance instance) {
    ProcessDefinition definition = repository.getProcessDefinition(instance.getProcessDefinitionId());
    List<HistoricActivityInstance> elements = history.createHistoricActivityInstanceQuery()
        .processInstanceId(instance.getId()).orderByHistoricActivityInstanceStartTime().desc().listPage(0, MOST_ELEMENTS);
    Set<String> active = ids(elements, element -> element.getEndTime() == null);
    Set<String> completed = ids(elements, element -> element.getEndTime() != null && !element.isCanceled());
    completed.removeAll(active);
    String name = definition.getName() == null ? definition.getKey() : definition.getName();
    List<String> activeNames = elements.stream().filter(element -> element.getEndTime() == null)
        .map(HistoricActivityInstance::getActivityName).filter(Objects::nonNull).distinct().toList();
    return new DiagramState(bpmn(definition), active, activeNames, completed,
        definition.getKey() + " v" + definition.getVersion(), name, instance.getEndTime() != null);
  }

  private static Set<String> ids(List<HistoricActivityInstance> elements, Predicate<HistoricActivityInstance> which) {
    return elements.stream().filter(which)
        .map(element -> element.getActivityId().replace(MULTI_INSTANCE_BODY, ""))
        .collect(Collectors.toSet());
  }

  private String bpmn(ProcessDefinition definition) {
    try (InputStream model = repository.getProcessModel(definition.getId())) {
      return new String(model.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
