package org.bangfu.oversight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import org.bangfu.IntegrationTest;
import org.bangfu.MutableClock;
import org.bangfu.SignIn;
import org.bangfu.cases.Cases;
import org.bangfu.cases.Dossiers;
import org.bangfu.cases.NewTimelineEntry;
import org.bangfu.cases.Notes;
import org.bangfu.cases.Timeline;
import org.bangfu.cases.TimelineEntry;
import org.bangfu.security.SignedIn;
import org.bangfu.shared.AreaCode;
import org.bangfu.shared.BusinessException;
import org.bangfu.shared.NotFoundException;
import org.bangfu.staff.Role;
import org.bangfu.staff.StaffMember;
import org.bangfu.tasks.Inbox;
import org.bangfu.tasks.InboxFilter;
import org.bangfu.tasks.TaskRow;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

/** What those who answer for the work do about an open task: nudge, reassign, escalate, comment. */
@IntegrationTest
@RecordApplicationEvents
class SteeringTests {

  private static final String VILLAGE = OpenTasks.VILLAGE;
  private static final String TOWNSHIP = OpenTasks.TOWNSHIP;

  @Autowired private Nudges nudges;
  @Autowired private Reassignments reassignments;
  @Autowired private Escalations escalations;
  @Autowired private Comments comments;
  @Autowired private Board board;
  @Autowired private Inbox inbox;
  @Autowired private Timeline timeline;
  @Autowired private Notes notes;
  @Autowired private Cases cases;
  @Autowired private Dossiers dossiers;
  @Autowired private SignIn signIn;
  @Autowired private MutableClock clock;
  @Autowired private RepositoryService repository;
  @Autowired private RuntimeService runtime;
  @Autowired private TaskService engineTasks;
  @Autowired private JdbcClient jdbc;
  @Autowired private ApplicationEvents events;
  private String deployment = "";
  private String caseNo = "";
  private String task = "";
  private SignedIn cadre = SignedIn.SYSTEM;

  @BeforeEach
  void aTaskOfTheVillage() {
    clock.reset();
    deployment = repository.createDeployment().addModelInstance("processes/steer/Steer.bpmn",
        Bpmn.createExecutableProcess("Steer").camundaHistoryTimeToLive(1).startEvent().userTask("Task_Steer")
            .name("督办试办").camundaCandidateGroups("village").endEvent().done()).deploy().getId();
    caseNo = dossiers.identification(VILLAGE).caseNo();
    task = engineTasks.createTaskQuery()
        .processInstanceId(runtime.startProcessInstanceByKey("Steer", caseNo).getId()).singleResult().getId();
    cadre = signIn.as(Role.VILLAGE, VILLAGE);
    signIn.as(Role.SUPERVISOR, TOWNSHIP);
  }

  @AfterEach
  void undeploy() {
    repository.deleteDeployment(deployment, true);
  }

  @Test
  void aNudgeStandsInTheTimelineMarksTheTaskAndIsTold() {
    assertThat(nudges.nudge(List.of(task), "请本周内办结")).isEqualTo(new Done(1, 0, 0));

    NewTimelineEntry entry = newest().what();
    assertThat(entry.outcome()).isEqualTo("nudged");
    assertThat(entry.stepName()).isEqualTo("督办试办");
    assertThat(entry.note()).isEqualTo("请本周内办结");
    assertThat(events.stream(Nudged.class)).singleElement().satisfies(nudged -> {
      assertThat(nudged.taskId()).isEqualTo(task);
      assertThat(nudged.groups()).containsExactly("village:" + VILLAGE);
      assertThat(nudged.assigneeId()).isNull();
    });
    assertThat(row().nudged()).isEqualTo(clock.instant());
    signIn.as(cadre);
    assertThat(inboxRow().urged()).isTrue();
  }

  @Test
  void aTaskIsNudgedOnceADayAndTheDatabaseKnows() {
    nudges.nudge(List.of(task), null);
    assertThat(nudges.nudge(List.of(task, task), null)).isEqualTo(new Done(0, 1, 0));
    assertThat(events.stream(Nudged.class)).hasSize(1);
    assertThatThrownBy(() -> jdbc.sql("""
        insert into oversight_nudge(task_id, day, nudged_at, area, staff_id, staff_name)
        select task_id, day, nudged_at, area, 1, 'x' from oversight_nudge where task_id = :task""").param("task", task)
        .update()).isInstanceOf(DuplicateKeyException.class);

    clock.advance(Duration.ofDays(1));
    assertThat(nudges.nudge(List.of(task), null)).isEqualTo(new Done(1, 0, 0));
  }

  @Test
  void aNudgeIsNoMovement() {
    clock.advance(Duration.ofDays(3));
    nudges.nudge(List.of(task), null);

    assertThat(row().moved()).isBefore(clock.instant().minus(Duration.ofDays(2)));
  }

  @Test
  void aTaskGoesToSomebodyWhoMayDoItAndToNobodyElse() {
    SignedIn other = signIn.staff("steer-township", Role.TOWNSHIP, TOWNSHIP);
    assertThat(reassignments.candidates(List.of(task))).extracting(StaffMember::id)
        .contains(cadre.staffId()).doesNotContain(other.staffId());

    assertThatThrownBy(() -> reassignments.reassign(List.of(task), other.staffId(), null))
        .isInstanceOf(BusinessException.class).hasMessageContaining("tasks.steer.mayNot");
    assertThat(row().claimed()).isFalse();

    assertThat(reassignments.reassign(List.of(task), cadre.staffId(), "休假交接")).isEqualTo(new Done(1, 0, 0));
    assertThat(reassignments.reassign(List.of(task), cadre.staffId(), null)).isEqualTo(new Done(0, 1, 0));
    assertThat(newest().what().outcome()).isEqualTo("reassigned");
    assertThat(row().personName()).isEqualTo(cadre.name());
    assertThat(engineTasks.createTaskQuery().taskId(task).singleResult().getAssignee())
        .isEqualTo(Long.toString(cadre.staffId()));
    signIn.as(cadre);
    assertThat(inboxRow().assigneeId()).isEqualTo(cadre.staffId());
  }

  @Test
  void anEscalatedTaskIsShownToTheNextLevelUpAndThenTheOneAbove() {
    assertThat(escalations.escalate(List.of(task), null)).isEqualTo(new Done(1, 0, 0));
    assertThat(row().raisedTo()).isEqualTo(RaisedTo.TOWNSHIP);
    assertThat(raisedToMe()).isEqualTo(1);
    signIn.as(Role.COUNTY, SignIn.COUNTY);
    assertThat(raisedToMe()).isZero();

    assertThat(escalations.escalate(List.of(task), null)).isEqualTo(new Done(1, 0, 0));
    assertThat(row().raisedTo()).isEqualTo(RaisedTo.COUNTY);
    assertThat(raisedToMe()).isEqualTo(1);
    assertThat(escalations.escalate(List.of(task), null)).isEqualTo(new Done(0, 1, 0));
    assertThat(events.stream(Escalated.class)).extracting(Escalated::unit)
        .containsExactly(AreaCode.of(TOWNSHIP), AreaCode.of(SignIn.COUNTY));
    assertThat(newest().what().outcome()).isEqualTo("raised-COUNTY");
  }

  @Test
  void aCommentIsANoteOfTheCase() {
    assertThat(comments.add(List.of(task), "已电话核实")).isEqualTo(new Done(1, 0, 0));

    assertThat(notes.ofHousehold(cases.require(caseNo).householdId())).extracting("body").contains("已电话核实");
    assertThatThrownBy(() -> comments.add(List.of(task), " ")).isInstanceOf(BusinessException.class);
  }

  @Test
  void whatLiesOutsideTheOwnAreaIsLikeWhatIsDone() {
    signIn.as(Role.SUPERVISOR, "500229109000");
    assertThat(nudges.nudge(List.of(task, "unknown"), null)).isEqualTo(new Done(0, 0, 2));
    assertThat(escalations.escalate(List.of(task), null)).isEqualTo(new Done(0, 0, 1));
    assertThat(reassignments.reassign(List.of(task), cadre.staffId(), null)).isEqualTo(new Done(0, 0, 1));
    assertThat(comments.add(List.of(task), "x")).isEqualTo(new Done(0, 0, 1));
    assertThat(events.stream(Nudged.class)).isEmpty();

    signIn.as(cadre);
    assertThatThrownBy(() -> nudges.nudge(List.of(task), null)).isInstanceOf(NotFoundException.class);
    assertThatThrownBy(() -> reassignments.candidates(List.of(task))).isInstanceOf(NotFoundException.class);
  }

  @Test
  void aRemarkTooLongOrWithControlCharactersIsRefusedBeforeAnythingIsDone() {
    assertThatThrownBy(() -> nudges.nudge(List.of(task), "长".repeat(501))).isInstanceOf(BusinessException.class);
    assertThatThrownBy(() -> nudges.nudge(List.of(task), "\u202Ex")).isInstanceOf(BusinessException.class);
    assertThat(row().nudged()).isNull();
  }

  private TimelineEntry newest() {
    return timeline.ofCase(caseNo).get(0);
  }

  private BoardRow row() {
    return board.page(BoardFilter.EVERYTHING.in(AreaCode.of(VILLAGE)), null, 500).rows().stream()
        .filter(row -> row.taskId().equals(task)).findFirst().orElseThrow();
  }

  private TaskRow inboxRow() {
    return inbox.page(InboxFilter.EVERYTHING, null, 500).rows().stream().filter(row -> row.taskId().equals(task))
        .findFirst().orElseThrow();
  }

  private long raisedToMe() {
    return board.page(BoardFilter.EVERYTHING.in(AreaCode.of(VILLAGE)).raised(true), null, 500).rows().stream()
        .filter(row -> row.taskId().equals(task)).count();
  }
}
