package org.bangfu.tasks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.bangfu.IntegrationTest;
import org.bangfu.MutableClock;
import org.bangfu.SignIn;
import org.bangfu.forms.FormRefused;
import org.bangfu.forms.FormValues;
import org.bangfu.security.SignedIn;
import org.bangfu.shared.BusinessException;
import org.bangfu.shared.RowVersionConflict;
import org.bangfu.staff.Role;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@IntegrationTest
class TaskWorkTests {

  private static final String VILLAGE = "500229001205";
  private static final String FORM = """
      {"type":"default","id":"work-try","schemaVersion":16,"components":[
        {"type":"radio","key":"outcome","label":"结论","id":"f1","validate":{"required":true},
         "properties":{"fact":"true"},"values":[{"label":"同意","value":"approve"},{"label":"不同意","value":"refuse"}]},
        {"type":"textarea","key":"opinion","label":"意见","id":"f2","validate":{"maxLength":50}}]}""";

  @Autowired
  private TaskWork work;
  @Autowired
  private Inbox inbox;
  @Autowired
  private RepositoryService repository;
  @Autowired
  private RuntimeService runtime;
  @Autowired
  private HistoryService history;
  @Autowired
  private SignIn signIn;
  @Autowired
  private MutableClock clock;
  private String deployment = "";
  private String instance = "";

  @BeforeEach
  void oneOpenTask() {
    clock.reset();
    deployment = repository.createDeployment().addString("forms/try/work-try.form", FORM)
        .addModelInstance("processes/try/Try.bpmn", Bpmn.createExecutableProcess("Try").camundaHistoryTimeToLive(1)
            .startEvent()
            .userTask("Task_Try").name("试办").camundaCandidateGroups("village:" + VILLAGE)
            .camundaFormRef("work-try").camundaFormRefBinding("deployment")
            .endEvent().done())
        .deploy().getId();
    instance = runtime.startProcessInstanceByKey("Try").getId();
  }

  @AfterEach
  void undeploy() {
    repository.deleteDeployment(deployment, true);
  }

  @Test
  void submittingCompletesTheStepAndItsRowIsGone() {
    signIn.as(Role.VILLAGE, VILLAGE);
    TaskRow row = row();

    work.complete(row.taskId(), row.version(), values("outcome", "approve"));

    assertThat(inbox.page(InboxFilter.EVERYTHING, null, 10).rows()).isEmpty();
    assertThat(fact("outcome")).isEqualTo("approve");
    assertThat(fact("opinion")).as("only facts become process variables").isNull();
  }

  @Test
  void refusedValuesLeaveTheTaskOpenAndNothingChanged() {
    signIn.as(Role.VILLAGE, VILLAGE);
    TaskRow row = row();

    assertThatThrownBy(() -> work.complete(row.taskId(), row.version(), values("opinion", "好")))
        .isInstanceOf(FormRefused.class);

    assertThat(row().version()).isEqualTo(row.version());
  }

  @Test
  void addedAndForgedFieldsAreNotTaken() {
    signIn.as(Role.VILLAGE, VILLAGE);
    TaskRow row = row();

    work.complete(row.taskId(), row.version(), new FormValues(Map.of("outcome", "refuse", "approved", true)));

    assertThat(fact("approved")).isNull();
    assertThat(fact("outcome")).isEqualTo("refuse");
  }

  @Test
  void claimAndGiveBackMoveTheVersionOn() {
    SignedIn cadre = signIn.as(Role.VILLAGE, VILLAGE);
    TaskRow before = row();

    work.claim(before.taskId(), before.version());
    TaskRow claimed = row();
    assertThat(claimed.assigneeId()).isEqualTo(cadre.staffId());
    assertThat(claimed.version()).isGreaterThan(before.version());

    work.giveBack(claimed.taskId(), claimed.version());
    assertThat(row().assigneeId()).isNull();
  }

  @Test
  void aStaleFormIsRefused() {
    signIn.as(Role.VILLAGE, VILLAGE);
    TaskRow shown = row();
    work.claim(shown.taskId(), shown.version());

    assertThatThrownBy(() -> work.complete(shown.taskId(), shown.version(), values("outcome", "approve")))
        .isInstanceOf(RowVersionConflict.class);
  }

  @Test
  void aColleaguesTaskCannotBeSubmitted() {
    signIn.as(Role.VILLAGE, VILLAGE);
    TaskRow row = row();
    work.claim(row.taskId(), row.version());
    signIn.as(Role.VILLAGE, VILLAGE);

    assertThatThrownBy(() -> work.complete(row.taskId(), row.version() + 1, values("outcome", "approve")))
        .isInstanceOf(BusinessException.class);
    assertThat(work.open(row.taskId()).mayWork()).isFalse();
  }

  @Test
  void aForeignVillageCannotOpenClaimOrSubmit() {
    signIn.as(Role.VILLAGE, VILLAGE);
    TaskRow row = row();
    signIn.as(Role.VILLAGE, "500229001204");

    assertThatThrownBy(() -> work.open(row.taskId())).isInstanceOf(TaskGone.class);
    assertThatThrownBy(() -> work.claim(row.taskId(), row.version())).isInstanceOf(TaskGone.class);
    assertThatThrownBy(() -> work.saveDraft(row.taskId(), FormValues.EMPTY)).isInstanceOf(TaskGone.class);
    assertThatThrownBy(() -> work.complete(row.taskId(), row.version(), values("outcome", "approve")))
        .isInstanceOf(TaskGone.class);
    assertThatThrownBy(() -> work.open("unknown")).isInstanceOf(TaskGone.class);
  }

  @Test
  void anEndedPostingEndsTheWorkAtOnce() {
    SignedIn cadre = signIn.as(Role.VILLAGE, VILLAGE);
    TaskRow row = row();
    signIn.endPostings(cadre);
    signIn.as(cadre);

    assertThatThrownBy(() -> work.open(row.taskId())).isInstanceOf(TaskGone.class);
  }

  @Test
  void aDraftKeepsInvalidInputAndOpensWithIt() {
    signIn.as(Role.VILLAGE, VILLAGE);
    TaskRow row = row();

    work.saveDraft(row.taskId(), values("opinion", "一".repeat(60)));

    OpenTask opened = work.open(row.taskId());
    assertThat(opened.draft()).isTrue();
    assertThat(opened.values().text("opinion")).hasSize(60);
  }

  @Test
  void sixSessionsOnOneTaskAndOneWins() throws Exception {
    signIn.as(Role.VILLAGE, VILLAGE);
    TaskRow row = row();
    List<SignedIn> people = java.util.stream.IntStream.range(0, 6)
        .mapToObj(number -> signIn.staff("racer" + number, Role.VILLAGE, VILLAGE)).toList();

    ExecutorService pool = Executors.newFixedThreadPool(6);
    List<Future<Boolean>> results = pool.invokeAll(people.stream().map(person -> attempt(person, row)).toList());
    pool.shutdown();

    long won = 0;
    for (Future<Boolean> result : results) {
      won += result.get() ? 1 : 0;
    }
    assertThat(won).isEqualTo(1);
    assertThat(history.createHistoricProcessInstanceQuery().processInstanceId(instance).finished().count()).isOne();
  }

  private Callable<Boolean> attempt(SignedIn person, TaskRow row) {
    return () -> {
      signIn.as(person);
      try {
        work.complete(row.taskId(), row.version(), values("outcome", "approve"));
        return true;
      } catch (BusinessException somebodyWasFaster) {
        return false;
      } finally {
        signIn.out();
      }
    };
  }

  private TaskRow row() {
    return inbox.page(InboxFilter.EVERYTHING, null, 10).rows().get(0);
  }

  private Object fact(String name) {
    var found = history.createHistoricVariableInstanceQuery().processInstanceId(instance).variableName(name).singleResult();
    return found == null ? null : found.getValue();
  }

  private static FormValues values(String key, Object value) {
    return new FormValues(Map.of(key, value));
  }
}
