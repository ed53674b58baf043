package org.bangfu.visits;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import org.bangfu.IntegrationTest;
import org.bangfu.MutableClock;
import org.bangfu.SignIn;
import org.bangfu.absence.AbsencePreview;
import org.bangfu.absence.Absences;
import org.bangfu.absence.NewAbsence;
import org.bangfu.cases.CaseFile;
import org.bangfu.cases.CaseKind;
import org.bangfu.cases.Cases;
import org.bangfu.cases.Dossiers;
import org.bangfu.cases.Submissions;
import org.bangfu.cases.Timeline;
import org.bangfu.oversight.Board;
import org.bangfu.oversight.BoardFilter;
import org.bangfu.oversight.BoardWords;
import org.bangfu.security.AccessPolicy;
import org.bangfu.security.Action;
import org.bangfu.security.ActingAs;
import org.bangfu.security.InsteadOf;
import org.bangfu.security.SignedIn;
import org.bangfu.security.WorkKind;
import org.bangfu.shared.AreaCode;
import org.bangfu.shared.BusinessException;
import org.bangfu.shared.Invariant;
import org.bangfu.staff.Role;
import org.bangfu.tasks.Inbox;
import org.bangfu.tasks.InboxFilter;
import org.bangfu.tasks.InboxFilter.View;
import org.bangfu.tasks.Substitution;
import org.bangfu.tasks.TaskGone;
import org.bangfu.tasks.TaskRow;
import org.bangfu.tasks.TaskWork;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** The work of somebody absent stands with the substitute for the days of it, future visits too, and comes back by itself. */
@IntegrationTest
@Import(VisitCourse.class)
class SubstituteVisitsTests {

  private static final AreaCode VILLAGE = new AreaCode(Dossiers.VILLAGE);
  private static final LocalDate FIRST = LocalDate.of(2026, 3, 30);
  private static final LocalDate LAST = LocalDate.of(2026, 4, 5);
  private static final AtomicInteger NUMBER = new AtomicInteger();

  @Autowired private VisitCourse course;
  @Autowired private Absences absences;
  @Autowired private AbsencePreview preview;
  @Autowired private AccessPolicy policy;
  @Autowired private Inbox inbox;
  @Autowired private TaskWork work;
  @Autowired private Substitution substitution;
  @Autowired private Submissions submissions;
  @Autowired private Timeline timeline;
  @Autowired private Cases cases;
  @Autowired private Board board;
  @Autowired private BoardWords words;
  @Autowired private RepositoryService repository;
  @Autowired private RuntimeService runtime;
  @Autowired private List<Invariant> invariants;
  @Autowired private SignIn signIn;
  @Autowired private MutableClock clock;
  private long household;
  private SignedIn absent = SignedIn.SYSTEM;
  private SignedIn substitute = SignedIn.SYSTEM;

  @BeforeEach
  void aContactWithAColleagueInAnotherVillage() {
    clock.reset();
    int number = NUMBER.incrementAndGet();
    household = course.monitored(LocalDate.of(2026, 3, 1));
    absent = course.contact(household, "away-" + number);
    substitute = signIn.staff("instead-" + number, Role.CONTACT, Dossiers.FOREIGN_VILLAGE);
    signIn.as(absent);
    absences.record(new NewAbsence(absent.staffId(), FIRST, LAST, "学习培训",
        List.of(new NewAbsence.Part(WorkKind.VISITS, FIRST, LAST, substitute.staffId()))));
  }

  @AfterEach
  void resetClock() {
    clock.reset();
    repository.createDeploymentQuery().deploymentName("instead-try").list()
        .forEach(each -> repository.deleteDeployment(each.getId(), true));
  }

  @Test
  void aVisitOpenedInThePeriodStandsWithTheSubstituteAndComesBack() {
    clock.set(LocalDate.of(2026, 4, 1).atTime(0, 30));
    String caseNo = course.open(household, YearMonth.of(2026, 4));

    signIn.as(substitute);
    TaskRow row = row(caseNo, View.ALL);
    assertThat(row.insteadOf()).isEqualTo(new InsteadOf(absent.staffId(), absent.name()));
    assertThat(inbox.count(filter(caseNo, View.UNCLAIMED)).counted()).isEqualTo(1);
    work.claim(row.taskId(), row.version());
    assertThat(row(caseNo, View.MINE).insteadOf()).isNotNull();
    assertThat(checks()).isEmpty();

    clock.set(LAST.plusDays(1).atTime(0, 1));
    assertThat(rows(caseNo, View.ALL)).isEmpty();
    assertThatThrownBy(() -> work.open(row.taskId())).isInstanceOf(TaskGone.class);
    substitution.returnEnded();
    signIn.as(absent);
    TaskRow back = row(caseNo, View.UNCLAIMED);
    assertThat(back.assigneeId()).isNull();
    assertThat(back.insteadOf()).isNull();
    assertThat(checks()).isEmpty();
  }

  @Test
  void theSubstituteReadsTheHouseholdsOfTheAbsentOnlyMeanwhile() {
    signIn.as(substitute);
    List<Action> needed = List.of(Action.HOUSEHOLD_READ, Action.CASE_READ, Action.DOCUMENT_READ, Action.DOCUMENT_ADD,
        Action.NOTE_ADD);
    for (Action action : Action.values()) {
      assertThat(policy.may(action, VILLAGE)).as("before: " + action).isFalse();
    }
    clock.set(FIRST.atTime(9, 0));
    assertThat(Arrays.stream(Action.values()).filter(action -> policy.may(action, VILLAGE)))
        .containsExactlyInAnyOrderElementsOf(needed);
    assertThat(policy.may(Action.HOUSEHOLD_READ, new AreaCode("500229001205"))).isFalse();
    signIn.endPostings(substitute);
    signIn.as(substitute);
    assertThat(policy.may(Action.HOUSEHOLD_READ, VILLAGE)).as("without a posting").isFalse();
    clock.set(LAST.plusDays(1).atTime(0, 1));
    assertThat(policy.may(Action.HOUSEHOLD_READ, VILLAGE)).isFalse();
  }

  @Test
  void theBoardNamesTheAbsentAndTheLastOfTheirSubstitutes() {
    String caseNo = course.open(household, YearMonth.of(2026, 3));
    SignedIn last = signIn.staff("instead-last-" + NUMBER.get(), Role.CONTACT, Dossiers.FOREIGN_VILLAGE);
    signIn.as(substitute);
    absences.record(new NewAbsence(substitute.staffId(), LAST, LAST, "年休假",
        List.of(new NewAbsence.Part(WorkKind.VISITS, LAST, LAST, last.staffId()))));
    assertThat(onBoard(caseNo, FIRST.minusDays(1))).isEqualTo(absent.name() + "（联系人）");
    assertThat(onBoard(caseNo, FIRST)).isEqualTo(absent.name() + "（" + substitute.name() + "代）");
    assertThat(onBoard(caseNo, LAST)).isEqualTo(absent.name() + "（" + last.name() + "代）");
  }

  private String onBoard(String caseNo, LocalDate day) {
    clock.set(day.atTime(9, 0));
    signIn.as(Role.TOWNSHIP, VisitCourse.TOWNSHIP);
    return board.page(BoardFilter.EVERYTHING.of(household), null, 50).rows().stream()
        .filter(row -> caseNo.equals(row.caseNo())).findFirst()
        .map(row -> words.holder(row, Locale.SIMPLIFIED_CHINESE)).orElseThrow();
  }

  @Test
  void bothNamesStandInTheRecord() {
    clock.set(LocalDate.of(2026, 4, 2).atTime(10, 0));
    String caseNo = course.open(household, YearMonth.of(2026, 4));
    signIn.as(substitute);

    course.submit(caseNo, Visits.STEP, course.atHome(caseNo));

    Visit visit = course.visit(household, YearMonth.of(2026, 4));
    assertThat(visit.kind()).isEqualTo(VisitKind.SUBSTITUTE);
    assertThat(visit.visitorName()).isEqualTo(substitute.name());
    assertThat(visit.insteadOf()).isEqualTo(absent.name());
    signIn.as(Role.TOWNSHIP, VisitCourse.TOWNSHIP);
    assertThat(timeline.ofCase(caseNo)).anySatisfy(entry -> {
      assertThat(entry.staffName()).isEqualTo(substitute.name());
      assertThat(entry.insteadOf()).isEqualTo(absent.name());
    });
    assertThat(checks()).isEmpty();
  }

  @Test
  void whatTheAbsentHasClaimedIsDoneByTheSubstituteToo() {
    String caseNo = course.open(household, YearMonth.of(2026, 3));
    signIn.as(absent);
    TaskRow own = row(caseNo, View.ALL);
    work.claim(own.taskId(), own.version());
    assertThat(preview.of(new NewAbsence(absent.staffId(), LAST.plusDays(1), LAST.plusDays(2), "年休假",
        List.of(new NewAbsence.Part(WorkKind.VISITS, LAST.plusDays(1), LAST.plusDays(2), substitute.staffId()))), null))
        .satisfies(told -> {
          assertThat(told.open()).containsEntry(WorkKind.VISITS, 1);
          assertThat(told.households()).isEqualTo(1);
          assertThat(told.uncovered()).isEmpty();
        });

    clock.set(FIRST.atTime(9, 0));
    signIn.as(substitute);
    TaskRow row = row(caseNo, View.MINE);
    assertThat(row.insteadOf()).isNotNull();
    work.claim(row.taskId(), row.version());
    assertThat(row(caseNo, View.MINE).assigneeId()).isEqualTo(substitute.staffId());
    assertThat(checks()).isEmpty();
  }

  @Test
  void nobodyApprovesInAnothersPlaceWhatTheySubmitted() {
    SignedIn clerk = signIn.staff("clerk-" + NUMBER.get(), Role.TOWNSHIP, VisitCourse.TOWNSHIP);
    SignedIn colleague = signIn.staff("clerk-b-" + NUMBER.get(), Role.TOWNSHIP, VisitCourse.TOWNSHIP);
    String caseNo = approval();
    signIn.as(colleague);
    submissions.keep(caseNo, "task-" + caseNo, "Task_AcceptClue", "accept", "Identification v1", "{}");
    signIn.as(clerk);
    String taskId = row(caseNo, View.ALL).taskId();
    work.claim(taskId, 0);
    NewAbsence wanted = new NewAbsence(clerk.staffId(), FIRST, LAST, "年休假",
        List.of(new NewAbsence.Part(WorkKind.APPROVALS, FIRST, LAST, colleague.staffId())));
    assertThat(preview.of(wanted, null).own()).extracting(TaskRow::taskId).containsExactly(taskId);
    absences.record(wanted);

    clock.set(FIRST.atTime(9, 0));
    signIn.as(colleague);
    TaskRow row = row(caseNo, View.MINE);
    assertThatThrownBy(() -> work.claim(taskId, row.version())).isInstanceOfSatisfying(BusinessException.class,
        refused -> assertThat(refused.key()).isEqualTo("tasks.instead.own"));
    assertThatThrownBy(() -> work.complete(taskId, row.version(), work.open(taskId).values()))
        .isInstanceOfSatisfying(BusinessException.class,
            refused -> assertThat(refused.key()).isEqualTo("tasks.instead.own"));
  }

  /** An open approval of the township. */
  private String approval() {
    repository.createDeployment().name("instead-try")
        .addModelInstance("processes/try/InsteadTry.bpmn", Bpmn.createExecutableProcess("InsteadTry")
            .camundaHistoryTimeToLive(1).startEvent()
            .userTask("Task_ApproveTry").name("审批试办").camundaCandidateGroups("township").endEvent().done())
        .deploy();
    CaseFile file = ActingAs.system(() -> cases.open(new CaseKind("InsteadTry", "DT", false), household, null));
    runtime.startProcessInstanceByKey("InsteadTry", file.caseNo());
    return file.caseNo();
  }

  private List<String> checks() {
    return invariants.stream().filter(each -> each.name().equals("inbox-equals-engine"))
        .flatMap(each -> each.violations().stream()).toList();
  }

  private List<TaskRow> rows(String caseNo, View view) {
    return inbox.page(filter(caseNo, view), null, 10).rows();
  }

  private TaskRow row(String caseNo, View view) {
    List<TaskRow> rows = rows(caseNo, view);
    assertThat(rows).as(view + " of " + caseNo).hasSize(1);
    return rows.get(0);
  }

  private static InboxFilter filter(String caseNo, View view) {
    return new InboxFilter(view, null, null, null, null, caseNo);
  }
}
