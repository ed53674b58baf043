package org.bangfu.repair;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.bangfu.IntegrationTest;
import org.bangfu.MutableClock;
import org.bangfu.Screens;
import org.bangfu.SignIn;
import org.bangfu.areas.Areas;
import org.bangfu.cases.CaseKind;
import org.bangfu.cases.Cases;
import org.bangfu.cases.Dossiers;
import org.bangfu.notifications.Notification;
import org.bangfu.notifications.Notifications;
import org.bangfu.security.ActingAs;
import org.bangfu.security.SignedIn;
import org.bangfu.shared.AreaCode;
import org.bangfu.shared.BusinessException;
import org.bangfu.shared.Invariant;
import org.bangfu.shared.NotFoundException;
import org.bangfu.shared.RowVersionConflict;
import org.bangfu.staff.Role;
import org.bangfu.tasks.Withdrawals;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@IntegrationTest
class RepairsTests {

  private static final String PROCESS = "RepairTry";
  private static final String TOWNSHIP = "500229001000";

  @Autowired private Repairs repairs;
  @Autowired private RepositoryService repository;
  @Autowired private RuntimeService runtime;
  @Autowired private TaskService tasks;
  @Autowired private Cases cases;
  @Autowired private Dossiers dossiers;
  @Autowired private Withdrawals withdrawals;
  @Autowired private Notifications notifications;
  @Autowired private SignIn signIn;
  @Autowired private Screens screens;
  @Autowired private Areas areas;
  @Autowired private MutableClock clock;
  @Autowired private JdbcClient jdbc;
  @Autowired private List<Invariant> invariants;

  private String deployment = "";
  private String caseNo = "";
  private SignedIn township = SignedIn.SYSTEM;

  @BeforeEach
  void aCaseInTwoBranches() {
    clock.reset();
    township = signIn.as(Role.TOWNSHIP, TOWNSHIP);
    deployment = repository.createDeployment().addModelInstance("repair.bpmn",
        Bpmn.createExecutableProcess(PROCESS).camundaHistoryTimeToLive(1).startEvent()
            .parallelGateway("Gateway_Fork").userTask("Task_Compare").name("比对")
            .camundaCandidateGroups("department:${department}")
            .multiInstance().parallel().camundaCollection("${departments}").camundaElementVariable("department")
            .multiInstanceDone().parallelGateway("Gateway_Join").userTask("Task_Review").name("审核")
            .camundaCandidateGroups("township").endEvent()
            .moveToNode("Gateway_Fork").userTask("Task_Verify").name("核实").camundaCandidateGroups("village")
            .connectTo("Gateway_Join")
            .moveToActivity("Task_Review").boundaryEvent("Event_Remind").name("催一催").cancelActivity(false)
            .timerWithDuration("P2D").endEvent().done()).deploy().getId();
    caseNo = ActingAs.system(() -> {
      String opened = cases.open(new CaseKind(PROCESS, "XF", false), dossiers.household(Dossiers.VILLAGE), null).caseNo();
      runtime.startProcessInstanceByKey(PROCESS, opened,
          Map.of("departments", new ArrayList<>(List.of("health", "housing", "water"))));
      return opened;
    });
    signIn.as(Role.ADMINISTRATOR, SignIn.COUNTY);
  }

  @AfterEach
  void order() {
    ActingAs.system(() -> withdrawals.withdraw(caseNo, "monitored-again", null));
    repository.deleteDeployment(deployment, true);
    clock.reset();
  }

  private Change everythingTo(String target) {
    return new Change(position().course().tokens().stream().map(Token::id).collect(Collectors.toSet()), List.of(target));
  }

  private Position position() {
    return repairs.position(caseNo);
  }

  private List<String> open() {
    return jdbc.sql("select task_key || ' ' || group_id from inbox_task where case_no = ? order by 1").param(caseNo)
        .query(String.class).list();
  }

  private void inboxEqualsEngine() {
    assertThat(invariants).filteredOn(each -> each.name().equals("inbox-equals-engine"))
        .singleElement().satisfies(each -> assertThat(each.violations()).isEmpty());
  }

  @Test
  void theTrialSaysWhatIsCancelledCreatedAndToldAndLeavesNothing() {
    List<String> before = open();
    Position position = position();
    Effects effects = repairs.preview(caseNo, everythingTo("Task_Review"), position.version());

    assertThat(effects.cancelled()).extracting(Effects.Step::name).containsExactlyInAnyOrder("核实", "比对", "比对", "比对");
    assertThat(effects.created()).extracting(Effects.Step::name, Effects.Step::groups)
        .containsExactly(tuple("审核", List.of("township:" + TOWNSHIP)));
    assertThat(effects.awaited()).extracting(RunningCourses.Timer::name, RunningCourses.Timer::due)
        .containsExactly(tuple("催一催", clock.instant().plus(Duration.ofDays(2))));
    assertThat(effects.told().get("township:" + TOWNSHIP)).isPositive();
    assertThat(effects.ends()).isFalse();
    assertThat(open()).isEqualTo(before);
    assertThat(position().version()).isEqualTo(position.version());
    assertThat(told()).isEmpty();
  }

  @Test
  void theDeedIsWhatTheTrialSaidWithReasonTimelineAuditAndNotices() {
    Change change = everythingTo("Task_Review");
    String version = position().version();
    Effects effects = repairs.preview(caseNo, change, version);
    repairs.apply(caseNo, change, version, "误入比对环节，按会议意见直接审核");

    assertThat(effects.created()).hasSize(1);
    assertThat(open()).containsExactly("Task_Review township:" + TOWNSHIP);
    assertThat(jdbc.sql("select note from timeline_entry where case_no = ? and outcome = 'case-repaired'").param(caseNo)
        .query(String.class).list()).containsExactly("误入比对环节，按会议意见直接审核");
    assertThat(jdbc.sql("select count(*) from audit_entry where action = 'case.repair' and object = ? and reason is not null")
        .param("case:" + caseNo).query(Long.class).single()).isEqualTo(1);
    assertThat(told()).containsExactly("PUT_HERE");
    inboxEqualsEngine();
    tasks.complete(tasks.createTaskQuery().processInstanceBusinessKey(caseNo).singleResult().getId());
    assertThat(runtime.createProcessInstanceQuery().processInstanceBusinessKey(caseNo).count())
        .as("no branch is left over").isZero();
  }

  private List<String> told() {
    signIn.as(township);
    List<String> kinds = notifications.page(false, null, 100).rows().stream().map(Notification::notice)
        .filter(notice -> caseNo.equals(notice.caseNo())).map(notice -> notice.kind().name()).toList();
    signIn.as(Role.ADMINISTRATOR, SignIn.COUNTY);
    return kinds;
  }

  @Test
  void oneOfSeveralDepartmentsIsTakenAwayAndTheOthersFinishTheStep() {
    Position position = position();
    Token health = position.course().tokens().stream().filter(token -> token.taskId() != null
        && position.groups().get(token.taskId()).contains("department:health")).findFirst().orElseThrow();
    repairs.apply(caseNo, new Change(Set.of(health.id()), List.of()), position.version(), "卫健部门无需比对此户");

    assertThat(open()).containsExactly("Task_Compare department:housing", "Task_Compare department:water",
        "Task_Verify village:" + Dossiers.VILLAGE);
    inboxEqualsEngine();
    tasks.createTaskQuery().processInstanceBusinessKey(caseNo).list().forEach(task -> tasks.complete(task.getId()));
    assertThat(open()).as("the branches met").containsExactly("Task_Review township:" + TOWNSHIP);
  }

  @Test
  void aStepOfSeveralBeginsForAllOfThemAndTheOtherBranchStays() {
    Position position = position();
    Set<String> comparing = position.course().tokens().stream().filter(token -> token.element().equals("Task_Compare"))
        .map(Token::id).collect(Collectors.toSet());
    Set<String> before = ids();
    repairs.apply(caseNo, new Change(comparing, List.of("Task_Compare")), position.version(), "部门名单有误，重新比对");

    assertThat(open()).containsExactly("Task_Compare department:health", "Task_Compare department:housing",
        "Task_Compare department:water", "Task_Verify village:" + Dossiers.VILLAGE);
    assertThat(ids()).filteredOn(before::contains).as("the village's step only").hasSize(1);
    inboxEqualsEngine();
    tasks.createTaskQuery().processInstanceBusinessKey(caseNo).list().forEach(task -> tasks.complete(task.getId()));
    assertThat(open()).containsExactly("Task_Review township:" + TOWNSHIP);
  }

  private Set<String> ids() {
    return tasks.createTaskQuery().processInstanceBusinessKey(caseNo).list().stream().map(Task::getId)
        .collect(Collectors.toSet());
  }

  @Test
  void onThePageTheDeedWaitsForTheTrial() {
    screens.open("repair/" + caseNo);
    CheckboxGroup<Token> cancel = _get(CheckboxGroup.class);
    cancel.setValue(Set.copyOf(position().course().tokens()));
    Button apply = _get(Button.class, spec -> spec.withText("执行修复"));
    assertThat(apply.isEnabled()).isFalse();
    MultiSelectComboBox<Target> start = _get(MultiSelectComboBox.class);
    start.setValue(position().course().targets().stream().filter(target -> target.element().equals("Task_Review")).toList());
    _click(_get(Button.class, spec -> spec.withText("预演")));

    assertThat(apply.isEnabled()).isTrue();
    assertThat(_find(ListItem.class)).extracting(ListItem::getText).contains("核实，" + areas.name(AreaCode.of(Dossiers.VILLAGE)));
    cancel.setValue(Set.of());
    assertThat(apply.isEnabled()).as("another change than was tried").isFalse();
    screens.close();
  }

  @Test
  void theWayLeadsFromTheCasesOfTheHousehold() {
    long household = cases.require(caseNo).householdId();
    SignedIn both = signIn.as(Role.COUNTY, SignIn.COUNTY);
    screens.open("households/" + household);
    assertThat(_find(Anchor.class)).extracting(Anchor::getHref).doesNotContain("repair/" + caseNo);
    screens.close();
    signIn.as(signIn.staff(both.username(), Role.ADMINISTRATOR, SignIn.COUNTY));
    screens.open("households/" + household);

    assertThat(_find(Anchor.class)).extracting(Anchor::getHref).contains("repair/" + caseNo);
    screens.close();
  }

  @Test
  void aCaseThatMovedMeanwhileIsRefused() {
    Change change = everythingTo("Task_Review");
    String version = position().version();
    tasks.complete(tasks.createTaskQuery().processInstanceBusinessKey(caseNo).taskDefinitionKey("Task_Verify")
        .singleResult().getId());

    assertThatThrownBy(() -> repairs.preview(caseNo, change, version)).isInstanceOf(RowVersionConflict.class);
    assertThatThrownBy(() -> repairs.apply(caseNo, change, version, "误入比对环节")).isInstanceOf(RowVersionConflict.class);
    assertThat(open()).hasSize(3);
  }

  @Test
  void nothingIsDoneWithoutReasonWithoutWorkLeftOrByOthers() {
    Change change = everythingTo("Task_Review");
    String version = position().version();

    assertThatThrownBy(() -> repairs.apply(caseNo, change, version, "  改  ")).isInstanceOf(BusinessException.class)
        .hasMessageContaining("repair.reason");
    assertThatThrownBy(() -> repairs.preview(caseNo, new Change(change.cancel(), List.of()), version))
        .hasMessageContaining("repair.ends");
    assertThatThrownBy(() -> repairs.preview(caseNo, new Change(Set.of(), List.of("Gateway_Join")), version))
        .isInstanceOf(NotFoundException.class);
    signIn.as(Role.DESIGNER, SignIn.COUNTY);
    assertThatThrownBy(() -> repairs.position(caseNo)).isInstanceOf(NotFoundException.class);
    assertThatThrownBy(() -> repairs.apply(caseNo, change, version, "误入比对环节")).isInstanceOf(NotFoundException.class);
    assertThat(open()).hasSize(4);
  }
}
