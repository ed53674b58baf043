package org.bangfu.commands.process;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.bangfu.commands.BareEngine;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.cfg.StandaloneProcessEngineConfiguration;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** The engine with its makers' settings, the history level of the product, and neither listeners nor jobs. */
@Component
@Profile("bench")
class CamundaBare implements BareEngine {

  private static final String VISIT = "BenchVisit";
  private static final Map<String, Object> FACTS = Map.of("decision", "approve", "amount", 1200.5);

  private @Nullable ProcessEngine engine;

  @Override
  public void open(String url) {
    engine = new StandaloneProcessEngineConfiguration()
        .setProcessEngineName("bare")
        .setJdbcUrl(url).setJdbcDriver("org.postgresql.Driver").setJdbcUsername("postgres").setJdbcPassword("")
        .setDatabaseSchemaUpdate("true")
        .setHistory("full")
        .setMetricsEnabled(false)
        .setJobExecutorActivate(false)
        .buildProcessEngine();
  }

  @Override
  public void deploy() {
    model().deploy("village:500229001001", false);
  }

  @Override
  public void deployVisit() {
    running().getRepositoryService().createDeployment().addModelInstance("visit.bpmn",
        Bpmn.createExecutableProcess(VISIT).camundaHistoryTimeToLive(1).startEvent()
            .userTask("Task_Visit").camundaCandidateGroups("contact:1").camundaDueDate("2099-01-31T23:59:59").endEvent()
            .moveToActivity("Task_Visit").boundaryEvent().cancelActivity(false).timerWithDate("2099-01-25T00:00:00")
            .endEvent().done()).deploy();
  }

  @Override
  public void startVisits(List<String> businessKeys) {
    ((ProcessEngineConfigurationImpl) running().getProcessEngineConfiguration()).getCommandExecutorTxRequired()
        .execute(context -> {
          businessKeys.forEach(key -> running().getRuntimeService().startProcessInstanceByKey(VISIT, key));
          return true;
        });
  }

  @Override
  public void start(String businessKey) {
    model().start(businessKey);
  }

  @Override
  public List<String> openTasks(int limit) {
    return model().openTasks(limit);
  }

  @Override
  public void complete(String taskId) {
    running().getTaskService().complete(taskId, FACTS);
  }

  @Override
  public void deployVersions() {
    moving().deploy("village:500229001001");
  }

  @Override
  public void startFirst(List<String> businessKeys) {
    moving().start(businessKeys);
  }

  @Override
  public List<String> ofFirst(int limit) {
    return moving().ofFirst(limit);
  }

  @Override
  public void migrate(Collection<String> instanceIds) {
    moving().migrate(instanceIds);
  }

  @Override
  public void close() {
    running().close();
  }

  private MovingModel moving() {
    return new MovingModel(running());
  }

  private BenchModel model() {
    return new BenchModel(running());
  }

  private ProcessEngine running() {
    if (engine == null) {
      throw new IllegalStateException("the bare engine is not open");
    }
    return engine;
  }
}
