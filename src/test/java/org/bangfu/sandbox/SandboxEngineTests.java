package org.bangfu.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Date;
import java.util.List;
import org.bangfu.SignIn;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.camunda.bpm.engine.repository.Deployment;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What falls due while the sandbox is moved is done by the job executor, each thing on its own day. */
@SandboxTest
class SandboxEngineTests {

  @Autowired private Sandbox sandbox;
  @Autowired private SignIn signIn;
  @Autowired private Clock clock;
  @Autowired private RepositoryService repository;
  @Autowired private RuntimeService runtime;
  @Autowired private HistoryService history;

  private Travel travel;
  private Deployment deployment;

  @BeforeEach
  void travel() {
    travel = new Travel(sandbox, signIn);
  }

  @AfterEach
  void removeTheModel() {
    repository.deleteDeployment(deployment.getId(), true);
  }

  @Test
  void oneTimerAfterAnotherFiresOnItsOwnDay() {
    LocalDate begin = LocalDate.now(clock);
    String instance = started(Bpmn.createExecutableProcess("Reminders").camundaHistoryTimeToLive(1).startEvent()
        .intermediateCatchEvent("Event_First").timerWithDuration("P2D")
        .intermediateCatchEvent("Event_Second").timerWithDuration("P2D")
        .intermediateCatchEvent("Event_Third").timerWithDuration("P2D").endEvent().done());
    travel.days(10);
    assertThat(runtime.createProcessInstanceQuery().processInstanceId(instance).count()).isZero();
    List<LocalDate> days = history.createHistoricActivityInstanceQuery().processInstanceId(instance)
        .activityType("intermediateTimer").orderByHistoricActivityInstanceEndTime().asc().list().stream()
        .map(HistoricActivityInstance::getEndTime).map(this::day).toList();
    assertThat(days).hasSize(3).isSubsetOf(begin.plusDays(2), begin.plusDays(3), begin.plusDays(4), begin.plusDays(5),
        begin.plusDays(6), begin.plusDays(7), begin.plusDays(8), begin.plusDays(9)).doesNotHaveDuplicates();
  }

  @Test
  void aJobThatFailsStaysVisibleAndHoldsNothingUp() {
    long before = sandbox.state().failures();
    started(Bpmn.createExecutableProcess("Failing").camundaHistoryTimeToLive(1).startEvent()
        .intermediateCatchEvent("Event_Wait").timerWithDuration("PT20H")
        .serviceTask("Activity_Fail").camundaExpression("${nobody.answers()}").endEvent().done());
    travel.days(3);
    assertThat(sandbox.state().failures()).isEqualTo(before + 1);
  }

  private LocalDate day(Date time) {
    return LocalDateTime.ofInstant(time.toInstant(), clock.getZone()).toLocalDate();
  }

  private String started(BpmnModelInstance model) {
    String name = model.getDefinitions().getId() + ".bpmn";
    deployment = repository.createDeployment().addModelInstance(name, model).deploy();
    return runtime.startProcessInstanceById(repository.createProcessDefinitionQuery()
        .deploymentId(deployment.getId()).singleResult().getId()).getId();
  }
}
