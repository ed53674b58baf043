package org.bangfu.absence.leaving;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.bangfu.IntegrationTest;
import org.bangfu.MutableClock;
import org.bangfu.SignIn;
import org.bangfu.absence.AbsenceStore.Which;
import org.bangfu.absence.Absences;
import org.bangfu.absence.NewAbsence;
import org.bangfu.cases.CaseFile;
import org.bangfu.cases.CaseKind;
import org.bangfu.cases.Cases;
import org.bangfu.cases.Dossiers;
import org.bangfu.cases.Submissions;
import org.bangfu.notifications.Notice.Kind;
import org.bangfu.notifications.Notification;
import org.bangfu.notifications.Notifications;
import org.bangfu.security.ActingAs;
import org.bangfu.security.SignedIn;
import org.bangfu.security.StandIns;
import org.bangfu.security.WorkKind;
import org.bangfu.shared.NotFoundException;
import org.bangfu.staff.Personnel;
import org.bangfu.staff.Posting;
import org.bangfu.staff.Role;
import org.bangfu.tasks.Inbox;
import org.bangfu.tasks.InboxFilter;
import org.bangfu.tasks.TaskRow;
import org.bangfu.tasks.TaskWork;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What a leaver took in a unit, and what the leaver did for others. */
@IntegrationTest
class LeaverTasksTests {

  private static final String TOWNSHIP = "500229001000";
  private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
  private static final AtomicInteger NUMBER = new AtomicInteger();

  @Autowired private Leavings leavings;
  @Autowired private LeavingPreview preview;
  @Autowired private Absences absences;
  @Autowired private StandIns standIns;
  @Autowired private Notifications notifications;
  @Autowired private Personnel personnel;
  @Autowired private Inbox inbox;
  @Autowired private TaskWork work;
  @Autowired private Cases cases;
  @Autowired private Submissions submissions;
  @Autowired private RepositoryService repository;
  @Autowired private RuntimeService runtime;
  @Autowired private Dossiers dossiers;
  @Autowired private SignIn signIn;
  @Autowired private MutableClock clock;
  private SignedIn leaver = SignedIn.SYSTEM;
  private SignedIn colleague = SignedIn.SYSTEM;

  @BeforeEach
  void twoClerksOfATownship() {
    clock.reset();
    signIn.areas();
    leaver = signIn.staff("leaving-clerk-" + NUMBER.incrementAndGet(), Role.TOWNSHIP, TOWNSHIP);
    colleague = signIn.staff("staying-clerk-" + NUMBER.get(), Role.TOWNSHIP, TOWNSHIP);
    repository.createDeployment().name("leaving-try")
        .addModelInstance("processes/try/LeavingTry.bpmn", Bpmn.createExecutableProcess("LeavingTry")
            .camundaHistoryTimeToLive(1).startEvent()
            .userTask("Task_ApproveTry").name("审批试办").camundaCandidateGroups("township").endEvent().done())
        .deploy();
  }

  @AfterEach
  void undeploy() {
    clock.reset();
    repository.createDeploymentQuery().deploymentName("leaving-try").list()
        .forEach(each -> repository.deleteDeployment(each.getId(), true));
  }

  @Test
  void anApprovalIsHandedOnButNotToWhoeverSubmittedAnEarlierStep() {
    String plain = claimed();
    String own = claimed();
    signIn.as(colleague);
    submissions.keep(own, "task-" + own, "Task_AcceptClue", "accept", "Identification v1", "{}");
    asCounty();

    TaskLine line = preview.of(leaver.staffId(), TODAY, postings(leaver)).tasks().get(0);
    assertThat(line.kind()).isEqualTo(WorkKind.APPROVALS);
    assertThat(line.taker(colleague.staffId())).hasValueSatisfying(taker -> {
      assertThat(taker.able()).hasSize(1);
      assertThat(taker.own()).extracting(TaskRow::caseNo).containsExactly(own);
    });
    leavings.record(leaving(leaver, Map.of(WorkKind.APPROVALS, colleague.staffId())));

    signIn.as(colleague);
    assertThat(row(plain).assigneeId()).isEqualTo(colleague.staffId());
    assertThat(row(own).assigneeId()).as("waits in the unit").isNull();
    assertThat(told(Kind.TOOK_TASKS)).hasSize(1)
        .allSatisfy(each -> assertThat(each.notice().subject()).isEqualTo(leaver.name()));
  }

  @Test
  void withoutAChoiceTasksWaitInTheirUnitAndAStrangerIsRefused() {
    String caseNo = claimed();
    SignedIn stranger = signIn.staff("stranger-clerk-" + NUMBER.get(), Role.TOWNSHIP, "500229002000");
    asCounty();
    assertThatThrownBy(() -> leavings.record(leaving(leaver, Map.of(WorkKind.APPROVALS, stranger.staffId()))))
        .hasMessageContaining("leaving.task.mayNot");
    leavings.record(leaving(leaver, Map.of()));

    signIn.as(colleague);
    assertThat(row(caseNo).assigneeId()).isNull();
  }

  @Test
  void whatTheLeaverDidForTheAbsentEndsAndTheyAreTold() {
    SignedIn absent = signIn.staff("leaving-absent-" + NUMBER.get(), Role.TOWNSHIP, TOWNSHIP);
    LocalDate last = TODAY.plusDays(20);
    signIn.as(absent);
    absences.record(new NewAbsence(absent.staffId(), TODAY, last, "产假", List.of(
        new NewAbsence.Part(WorkKind.APPROVALS, TODAY.plusDays(1), last, leaver.staffId()),
        new NewAbsence.Part(WorkKind.STEPS, TODAY, last, colleague.staffId()))));
    clock.set(TODAY.plusDays(2).atTime(9, 0));
    String taken = started();
    signIn.as(absent);
    work.claim(row(taken).taskId(), 0);
    signIn.as(leaver);
    TaskRow instead = row(taken);
    work.claim(instead.taskId(), instead.version());
    asCounty();
    assertThat(preview.of(leaver.staffId(), TODAY.plusDays(2), postings(leaver)).standsIn())
        .extracting(StandsIn::absentName).containsExactly(absent.name());

    leavings.record(new NewLeaving(leaver.staffId(), TODAY.plusDays(2), "退休", postings(leaver), List.of(), Map.of()));

    assertThat(standIns.on(leaver.staffId(), TODAY.plusDays(2))).isEmpty();
    assertThat(standIns.on(colleague.staffId(), TODAY.plusDays(2))).as("another's part stays").hasSize(1);
    signIn.as(absent);
    assertThat(row(taken).assigneeId()).as("given back").isEqualTo(absent.staffId());
    assertThat(told(Kind.SUBSTITUTE_LEFT)).hasSize(1);
  }

  @Test
  void theLeaversOwnAbsenceEndsAndWhatSubstitutesHoldMovesToo() {
    String caseNo = claimed();
    signIn.as(leaver);
    absences.record(new NewAbsence(leaver.staffId(), TODAY, TODAY.plusDays(9), "病假",
        List.of(new NewAbsence.Part(WorkKind.APPROVALS, TODAY, TODAY.plusDays(9), colleague.staffId()))));
    signIn.as(colleague);
    TaskRow instead = row(caseNo);
    work.claim(instead.taskId(), instead.version());
    asCounty();
    leavings.record(leaving(leaver, Map.of()));

    assertThat(standIns.on(colleague.staffId(), TODAY)).isEmpty();
    signIn.as(colleague);
    assertThat(row(caseNo)).satisfies(row -> {
      assertThat(row.assigneeId()).isNull();
      assertThat(row.insteadOf()).isNull();
    });
    asCounty();
    assertThat(absences.page(Which.CURRENT, null, 200).rows()).noneMatch(each -> each.staffId() == leaver.staffId());
  }

  @Test
  void anEmptyUnitIsToldBeforehandAndToThoseAbove() {
    SignedIn alone = signIn.staff("alone-" + NUMBER.get(), Role.VILLAGE, "500229220207");
    SignedIn county = asCounty();
    assertThat(preview.of(alone.staffId(), TODAY, postings(alone)).emptied()).hasSize(1);

    leavings.record(leaving(alone, Map.of()));

    signIn.as(county);
    assertThat(told(Kind.UNIT_EMPTY)).anySatisfy(each ->
        assertThat(each.notice().subject()).isEqualTo(alone.name()));
  }

  @Test
  void onlyThoseAboveTheAreaRecordIt() {
    signIn.as(leaver);
    assertThat(leavings.maySteer()).isTrue();
    signIn.as(Role.TOWNSHIP, "500229002000");
    assertThatThrownBy(() -> leavings.record(leaving(leaver, Map.of()))).isInstanceOf(NotFoundException.class);
    signIn.as(Role.VILLAGE, Dossiers.VILLAGE);
    assertThat(leavings.maySteer()).isFalse();
    assertThatThrownBy(() -> leavings.record(leaving(leaver, Map.of()))).isInstanceOf(NotFoundException.class);
    SignedIn watching = signIn.staff("watching-" + NUMBER.get(), Role.SUPERVISOR, TOWNSHIP);
    signIn.as(leaver);
    assertThatThrownBy(() -> leavings.record(leaving(watching, Map.of()))).as("who watches over one")
        .isInstanceOf(NotFoundException.class);
  }

  @Test
  void wrongDaysReasonsAndPostingsAreRefusedInASentence() {
    asCounty();
    assertRefused("leaving.day", TODAY.minusDays(40), "退休", postings(leaver));
    assertRefused("leaving.day", TODAY.plusDays(400), "退休", postings(leaver));
    assertRefused("leaving.reason", TODAY, " ", postings(leaver));
    assertRefused("leaving.postings", TODAY, "退休", List.of());
    assertRefused("leaving.postings", TODAY, "退休", postings(colleague));
  }

  private void assertRefused(String key, LocalDate from, String reason, List<Long> postings) {
    assertThatThrownBy(() -> leavings.record(
        new NewLeaving(leaver.staffId(), from, reason, postings, List.of(), Map.of()))).hasMessageContaining(key);
  }

  private NewLeaving leaving(SignedIn who, Map<WorkKind, Long> tasks) {
    return new NewLeaving(who.staffId(), TODAY, "退休", postings(who), List.of(), tasks);
  }

  private List<Long> postings(SignedIn who) {
    return personnel.postingsOn(who.staffId(), LocalDate.now(clock)).stream().map(Posting::id).toList();
  }

  private SignedIn asCounty() {
    return signIn.as(signIn.staff("leaving-county", Role.COUNTY, SignIn.COUNTY));
  }

  private String started() {
    long household = dossiers.household(Dossiers.VILLAGE);
    CaseFile file = ActingAs.system(() -> cases.open(new CaseKind("LeavingTry", "DT", false), household, null));
    runtime.startProcessInstanceByKey("LeavingTry", file.caseNo());
    return file.caseNo();
  }

  private String claimed() {
    String caseNo = started();
    signIn.as(leaver);
    work.claim(row(caseNo).taskId(), 0);
    return caseNo;
  }

  private TaskRow row(String caseNo) {
    List<TaskRow> rows =
        inbox.page(new InboxFilter(InboxFilter.View.ALL, null, null, null, null, caseNo), null, 10).rows();
    assertThat(rows).as(caseNo).hasSize(1);
    return rows.get(0);
  }

  private List<Notification> told(Kind kind) {
    return notifications.page(false, null, 50).rows().stream().filter(each -> each.notice().kind() == kind).toList();
  }
}
