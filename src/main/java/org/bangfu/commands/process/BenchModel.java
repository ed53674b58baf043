package org.bangfu.commands.process;

import java.util.List;
import org.bangfu.commands.BenchEngine;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.repository.DeploymentBuilder;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.builder.AbstractFlowNodeBuilder;
import org.camunda.bpm.model.bpmn.builder.UserTaskBuilder;

/** The benchmark's process in an engine: the same row of user tasks everywhere, with a form where the product fills it in. */
final class BenchModel {

  private static final String FORM = """
      {"id": "bench-step", "type": "default", "schemaVersion": 16, "components": [
        {"type": "radio", "key": "decision", "label": "decision", "id": "Field_decision",
         "values": [{"label": "approve", "value": "approve"}, {"label": "return", "value": "return"}],
         "validate": {"required": true}, "properties": {"fact": "true"}},
        {"type": "number", "key": "amount", "label": "amount", "id": "Field_amount", "decimalDigits": 2,
         "validate": {"required": true, "min": 0}, "properties": {"fact": "true"}},
        {"type": "textarea", "key": "opinion", "label": "opinion", "id": "Field_opinion"}]}""";

  private final ProcessEngine engine;

  BenchModel(ProcessEngine engine) {
    this.engine = engine;
  }

  void deploy(String candidateGroup, boolean withForm) {
    DeploymentBuilder deployment = engine.getRepositoryService().createDeployment().name(BenchEngine.PROCESS)
        .addModelInstance("bench.bpmn", model(candidateGroup, withForm));
    if (withForm) {
      deployment.addString("bench-step.form", FORM);
    }
    deployment.deploy();
  }

  private static BpmnModelInstance model(String candidateGroup, boolean withForm) {
    AbstractFlowNodeBuilder<?, ?> row = Bpmn.createExecutableProcess(BenchEngine.PROCESS)
        .camundaHistoryTimeToLive(1).startEvent("Event_Start");
    for (int step = 1; step <= BenchEngine.STEPS; step++) {
      UserTaskBuilder task = row.userTask("Task_Step" + step).name("Step " + step).camundaCandidateGroups(candidateGroup);
      row = withForm ? task.camundaFormRef("bench-step").camundaFormRefBinding("deployment") : task;
    }
    return row.endEvent("Event_End").done();
  }

  void start(String businessKey) {
    engine.getRuntimeService().startProcessInstanceByKey(BenchEngine.PROCESS, businessKey);
  }

  List<String> openTasks(int limit) {
    return engine.getTaskService().createTaskQuery().processDefinitionKey(BenchEngine.PROCESS).listPage(0, limit).stream()
        .map(Task::getId).toList();
  }
}
