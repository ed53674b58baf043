package org.bangfu.commands.process;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.bangfu.commands.MovingCourses;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.migration.MigrationPlan;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;

/** The benchmark's two versions in an engine: three branches with a step of three departments, timers and a call. */
final class MovingModel {

  private static final String CALLED = "BenchCalled";

  private final ProcessEngine engine;

  MovingModel(ProcessEngine engine) {
    this.engine = engine;
  }

  void deploy(String candidateGroup) {
    add(Bpmn.createExecutableProcess(CALLED).camundaHistoryTimeToLive(1).startEvent()
        .userTask("Task_Called").camundaCandidateGroups("department:health").endEvent().done());
    add(version(candidateGroup, "P5D"));
    add(version(candidateGroup, "P9D"));
  }

  private void add(BpmnModelInstance model) {
    engine.getRepositoryService().createDeployment().name(MovingCourses.PROCESS).addModelInstance("moving.bpmn", model)
        .deploy();
  }

  private static BpmnModelInstance version(String candidateGroup, String reminder) {
    return Bpmn.createExecutableProcess(MovingCourses.PROCESS).camundaHistoryTimeToLive(1).startEvent("Event_Start")
        .parallelGateway("Gateway_Fork")
        .userTask("Task_Compare").camundaCandidateGroups("department:${department}")
        .multiInstance().parallel().camundaCollection("${departments}").camundaElementVariable("department").multiInstanceDone()
        .parallelGateway("Gateway_Join").endEvent("Event_End")
        .moveToNode("Gateway_Fork")
        .userTask("Task_Verify").camundaCandidateGroups(candidateGroup).connectTo("Gateway_Join")
        .moveToNode("Gateway_Fork").callActivity("Call_Course").calledElement(CALLED).connectTo("Gateway_Join")
        .moveToActivity("Task_Verify").boundaryEvent("Event_Remind").cancelActivity(false).timerWithDuration(reminder)
        .endEvent("Event_Reminded").done();
  }

  void start(List<String> businessKeys) {
    String first = definition(1);
    Map<String, Object> facts = Map.of("departments", new ArrayList<>(List.of("health", "housing", "water")));
    ((ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration()).getCommandExecutorTxRequired()
        .execute(context -> {
          businessKeys.forEach(key -> engine.getRuntimeService().startProcessInstanceById(first, key, facts));
          return true;
        });
  }

  List<String> ofFirst(int limit) {
    return engine.getRuntimeService().createProcessInstanceQuery().processDefinitionId(definition(1)).listPage(0, limit)
        .stream().map(ProcessInstance::getId).toList();
  }

  void migrate(Collection<String> instanceIds) {
    MigrationPlan plan = engine.getRuntimeService().createMigrationPlan(definition(1), definition(2)).mapEqualActivities()
        .updateEventTriggers().build();
    engine.getRuntimeService().newMigration(plan).processInstanceIds(List.copyOf(instanceIds)).execute();
  }

  private String definition(int version) {
    return engine.getRepositoryService().createProcessDefinitionQuery().processDefinitionKey(MovingCourses.PROCESS)
        .processDefinitionVersion(version).singleResult().getId();
  }
}
