package org.bangfu.flow;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.UUID;
import org.bangfu.database.Columns;
import org.bangfu.tasks.StepEnd;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.builder.AbstractFlowNodeBuilder;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Runs of steps for tests, as the engine's listener would have written them, with models of their own. */
@TestComponent
public class Runs {

  /** Where no other test leaves runs. */
  public static final String TOWNSHIP = "500229108000";
  public static final String VILLAGE = "500229108200";
  static final String OTHER_TOWNSHIP = "500229107000";
  static final String OTHER_VILLAGE = "500229107200";

  private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

  private final JdbcClient jdbc;
  private final RepositoryService repository;

  Runs(JdbcClient jdbc, RepositoryService repository) {
    this.jdbc = jdbc;
    this.repository = repository;
  }

  /** Deploys a version of a process with steps of its own; answers its id of the engine. */
  public String deploy(String process, String... steps) {
    AbstractFlowNodeBuilder<?, ?> model = Bpmn.createExecutableProcess(process).name("试用流程").camundaHistoryTimeToLive(1).startEvent();
    for (String step : steps) {
      model = model.userTask(step).name("试" + step.substring("Task_".length())).camundaCandidateGroups("village:" + VILLAGE);
    }
    repository.createDeployment().addModelInstance(process + ".bpmn", model.endEvent().done()).deploy();
    return repository.createProcessDefinitionQuery().processDefinitionKey(process).latestVersion().singleResult().getId();
  }

  /** Takes the models of a process away. */
  public void undeploy(String process) {
    repository.createProcessDefinitionQuery().processDefinitionKey(process).list()
        .forEach(definition -> repository.deleteDeployment(definition.getDeploymentId(), true));
  }

  public String run(String process, int version, String step, String village, String began, String ended) {
    return run(process, version, step, village, LocalDateTime.parse(began), LocalDateTime.parse(ended), StepEnd.COMPLETED);
  }

  String run(String process, int version, String step, String village, LocalDateTime began, LocalDateTime ended,
      StepEnd how) {
    String task = UUID.randomUUID().toString();
    jdbc.sql("""
            with run as (
              insert into step_run(task_id, process, model_version, step, case_no, area, began, ended, how)
              values (:task, :process, :version, :step, 'SB-FLOW', :area, :began, :ended, :how) returning task_id
            )
            insert into step_run_uncounted(task_id) select task_id from run""")
        .param("task", task).param("process", process).param("version", version).param("step", step)
        .param("area", village).param("began", Columns.time(began.atZone(ZONE).toInstant()))
        .param("ended", Columns.time(ended.atZone(ZONE).toInstant())).param("how", how.name()).update();
    return task;
  }

  int minutes(String task) {
    return jdbc.sql("select minutes from step_run_measured where task_id = :task").param("task", task)
        .query(Integer.class).single();
  }
}
