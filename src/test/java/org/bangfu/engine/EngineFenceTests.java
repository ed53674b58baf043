package org.bangfu.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.bangfu.IntegrationTest;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

@IntegrationTest
class EngineFenceTests {

  @Autowired
  private RepositoryService repository;
  @Autowired
  private RuntimeService runtime;
  @Autowired
  private TaskService tasks;
  private String deployment = "";

  @AfterEach
  void undeploy() {
    if (!deployment.isEmpty()) {
      repository.deleteDeployment(deployment, true);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {
      "${''.getClass().forName('java.lang.Runtime').getMethod('getRuntime').invoke(null).exec('id')}",
      "${''.class.name}",
      "${execution.engineServices}",
      "${execution.processEngineServices}",
      "${execution.setVariable('a', 'b')}",
      "${execution.getProcessEngineServices().getRuntimeService()}",
      "${dataSource}",
      "${jdbcClient}",
      "${environment}"})
  void anExpressionReachesNothingBeyondTheCatalogue(String expression) {
    deploy(Bpmn.createExecutableProcess("Fenced").camundaHistoryTimeToLive(1).startEvent()
        .serviceTask().camundaExpression(expression).endEvent().done());

    assertThatThrownBy(() -> runtime.startProcessInstanceByKey("Fenced")).isInstanceOf(RuntimeException.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"${''.getClass().forName('java.lang.Runtime')}", "${dataSource}"})
  void aTaskNameReachesNothingBeyondTheCatalogue(String expression) {
    deploy(Bpmn.createExecutableProcess("Named").camundaHistoryTimeToLive(1).startEvent()
        .userTask().name(expression).endEvent().done());

    assertThatThrownBy(() -> runtime.startProcessInstanceByKey("Named")).isInstanceOf(RuntimeException.class);
  }

  @Test
  void scriptsDoNotRun() {
    deploy(Bpmn.createExecutableProcess("Scripted").camundaHistoryTimeToLive(1).startEvent()
        .scriptTask().scriptFormat("javascript").scriptText("1 + 1").endEvent().done());

    assertThatThrownBy(() -> runtime.startProcessInstanceByKey("Scripted")).isInstanceOf(RuntimeException.class);
  }

  @Test
  void conditionsReadVariables() {
    deploy(Bpmn.createExecutableProcess("Chooses").camundaHistoryTimeToLive(1).startEvent()
        .exclusiveGateway().condition("yes", "${outcome == 'approve' and count > 2}").endEvent("End_Approved")
        .moveToLastGateway().endEvent("End_Other").done());

    assertThat(runtime.startProcessInstanceByKey("Chooses", Map.of("outcome", "approve", "count", 3)).isEnded()).isTrue();
  }

  @Test
  void textThatLooksLikeAnExpressionStaysText() {
    deploy(Bpmn.createExecutableProcess("Text").camundaHistoryTimeToLive(1).startEvent()
        .userTask().name("${note}").endEvent().done());

    String instance = runtime.startProcessInstanceByKey("Text", Map.of("note", "${7*7}")).getId();

    assertThat(tasks.createTaskQuery().processInstanceId(instance).list())
        .extracting(task -> task.getName()).isEqualTo(List.of("${7*7}"));
  }

  private void deploy(BpmnModelInstance model) {
    deployment = repository.createDeployment().addModelInstance("fence.bpmn", model).deploy().getId();
  }
}
