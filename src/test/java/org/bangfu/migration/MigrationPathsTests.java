package org.bangfu.migration;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.builder.ProcessBuilder;
import org.junit.jupiter.api.Test;

/** Cases that stand where the engine's migration has its own ways: several at once, branches, timers, boxes, calls. */
class MigrationPathsTests extends MigrationTest {

  @Test
  void aStepOfSeveralDepartmentsMovesWithEachOfThem() {
    moving.deploy(departments("Task_Compare", "比对"));
    moving.deploy(departments("Task_CompareData", "比对"));
    String caseNo = moving.start(1, Map.of("departments", List.of("health", "housing", "water"))).get(0);
    moving.complete(moving.task(caseNo));
    List<String> open = moving.tasks(caseNo).stream().map(Task::getId).toList();
    List<Object> groups = groups(caseNo);
    moving.moved();

    assertThat(moving.tasks(caseNo)).extracting(Task::getId).isEqualTo(open);
    assertThat(moving.rows(caseNo)).hasSize(2).extracting(row -> row.get("task_key")).containsOnly("Task_CompareData");
    assertThat(groups(caseNo)).isEqualTo(groups);
    inboxEqualsEngine();
    moving.tasks(caseNo).forEach(moving::complete);
    assertThat(moving.task(caseNo).getTaskDefinitionKey()).isEqualTo("Task_After");
  }

  private BpmnModelInstance departments(String step, String name) {
    return moving.model().startEvent().userTask(step).name(name)
        .camundaCandidateGroups("department:${department}")
        .multiInstance().parallel().camundaCollection("${departments}").camundaElementVariable("department").multiInstanceDone()
        .userTask("Task_After").camundaCandidateGroups("village").endEvent().done();
  }

  private List<Object> groups(String caseNo) {
    return moving.rows(caseNo).stream().map(row -> row.get("group_id")).toList();
  }

  @Test
  void parallelBranchesMoveTogetherAndMeetAgain() {
    moving.deploy(branches("Task_Right"));
    moving.deploy(branches("Task_RightRenamed"));
    String caseNo = moving.start();
    moving.complete(step(caseNo, "Task_Left"));
    moving.moved();

    assertThat(moving.tasks(caseNo)).extracting(Task::getTaskDefinitionKey).containsExactly("Task_RightRenamed");
    moving.complete(moving.task(caseNo));
    assertThat(moving.tasks(caseNo)).extracting(Task::getTaskDefinitionKey).as("the branches met")
        .containsExactly("Task_After");
    inboxEqualsEngine();
  }

  private BpmnModelInstance branches(String right) {
    return moving.model().startEvent().parallelGateway("Gateway_Fork").userTask("Task_Left").camundaCandidateGroups("village")
        .parallelGateway("Gateway_Join").userTask("Task_After").camundaCandidateGroups("village").endEvent()
        .moveToNode("Gateway_Fork").userTask(right).name("右").camundaCandidateGroups("township").connectTo("Gateway_Join")
        .done();
  }

  private Task step(String caseNo, String step) {
    return moving.tasks(caseNo).stream().filter(task -> task.getTaskDefinitionKey().equals(step)).findFirst().orElseThrow();
  }

  @Test
  void aTimerAtTheBorderIsCountedAnewFromWhenTheStepBeganAndAnUnchangedOneStands() {
    moving.deploy(timers("P3D", "P30D"));
    moving.deploy(timers("P10D", "P30D"));
    String caseNo = moving.start();
    Date began = Date.from(clock.instant());
    clock.advance(Duration.ofDays(2));
    moving.moved();

    assertThat(timers(caseNo)).extracting(Job::getDuedate).containsExactlyInAnyOrder(
        Date.from(began.toInstant().plus(Duration.ofDays(10))), Date.from(began.toInstant().plus(Duration.ofDays(30))));
    clock.advance(Duration.ofDays(9));
    timers(caseNo).stream().filter(timer -> timer.getDuedate().before(Date.from(clock.instant())))
        .forEach(timer -> jobs.executeJob(timer.getId()));
    assertThat(moving.tasks(caseNo)).extracting(Task::getTaskDefinitionKey)
        .containsExactlyInAnyOrder("Task_Wait", "Task_Late");
    inboxEqualsEngine();
  }

  private BpmnModelInstance timers(String first, String second) {
    return moving.model().startEvent().userTask("Task_Wait").camundaCandidateGroups("village").endEvent()
        .moveToActivity("Task_Wait").boundaryEvent("Event_First").cancelActivity(false).timerWithDuration(first)
        .userTask("Task_Late").camundaCandidateGroups("township").endEvent()
        .moveToActivity("Task_Wait").boundaryEvent("Event_Second").cancelActivity(false).timerWithDuration(second).endEvent()
        .done();
  }

  @Test
  void aWaitForAMomentMovesWithoutAnyOpenStep() {
    moving.deploy(moving.model().startEvent().intermediateCatchEvent("Event_Notice").timerWithDuration("P5D")
        .userTask("Task_After").camundaCandidateGroups("village").endEvent().done());
    moving.deploy(moving.model().startEvent().intermediateCatchEvent("Event_Notice").timerWithDuration("P7D")
        .userTask("Task_After").camundaCandidateGroups("township").endEvent().done());
    String caseNo = moving.start();
    Date began = Date.from(clock.instant());
    clock.advance(Duration.ofDays(1));
    moving.moved();

    assertThat(timers(caseNo)).extracting(Job::getDuedate)
        .containsExactly(Date.from(began.toInstant().plus(Duration.ofDays(7))));
    jobs.executeJob(timers(caseNo).get(0).getId());
    assertThat(groups(caseNo)).containsExactly("township:500229001000");
  }

  @Test
  void theBoxBesideTheCourseMovesAlongAndAppearsWhereItIsNew() {
    moving.deploy(box(false, "Task_Work"));
    moving.deploy(box(true, "Task_Work"));
    String without = moving.start();
    assertThat(timers(without)).isEmpty();
    moving.moved();

    assertThat(timers(without)).as("the new version looks at limits").hasSize(1);
    inboxEqualsEngine();
  }

  @Test
  void aBoxThatSaysTheSameGoesOnWithItsMoment() {
    moving.deploy(box(true, "Task_Work"));
    moving.deploy(box(true, "Task_WorkRenamed"));
    String caseNo = moving.start();
    Date due = timers(caseNo).get(0).getDuedate();
    clock.advance(Duration.ofHours(5));
    moving.moved();

    assertThat(timers(caseNo)).extracting(Job::getDuedate).containsExactly(due);
    jobs.executeJob(timers(caseNo).get(0).getId());
    assertThat(timers(caseNo)).as("it comes again").hasSize(1);
    assertThat(moving.versionOf(caseNo)).isEqualTo(2);
  }

  private BpmnModelInstance box(boolean with, String step) {
    ProcessBuilder process = moving.model();
    if (with) {
      process.eventSubProcess("Box_Limits").name("期限督办").startEvent("Event_Look").interrupting(false)
          .timerWithCycle("R/P1D").endEvent("End_Look").subProcessDone();
    }
    return process.startEvent("Event_Start").userTask(step).name("办理").camundaCandidateGroups("village").endEvent().done();
  }

  @Test
  void aCalledCourseStaysWithItsOwnVersionAndIsMovedByItsOwnPlan() {
    String child = "Called" + System.identityHashCode(moving);
    moving.deploy(moving.model(child).startEvent().userTask("Task_Child").camundaCandidateGroups("department:health").endEvent().done());
    moving.deploy(moving.model().startEvent().callActivity("Call_Child").calledElement(child)
        .userTask("Task_After").camundaCandidateGroups("village").endEvent().done());
    moving.deploy(moving.model().startEvent().callActivity("Call_Child").calledElement(child)
        .userTask("Task_After").camundaCandidateGroups("township").endEvent().done());
    String caseNo = moving.start();
    Run parents = moving.moved();
    moving.deploy(moving.model(child).startEvent().userTask("Task_Child").name("新名")
        .camundaCandidateGroups("department:health").endEvent().done());
    ModelVersion one = plans.version(child, 1);
    ModelVersion two = plans.version(child, 2);
    Run children = moving.real(moving.dry(migrations.create(one, two, plans.propose(one, two), CaseChoice.ALL)));

    assertThat(Stream.of(parents, children)).extracting(run -> run.count(MovedState.MOVED)).containsExactly(1L, 1L);
    assertThat(moving.cases(children)).extracting(MovedCase::caseNo).containsExactly(caseNo);
    Task called = moving.calledTask(caseNo);
    assertThat(called.getName()).isEqualTo("新名");
    moving.complete(called);
    assertThat(groups(caseNo)).containsExactly("township:500229001000");
    inboxEqualsEngine();
  }
}
