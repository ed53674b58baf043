package org.bangfu.identification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.bangfu.IntegrationTest;
import org.bangfu.MutableClock;
import org.bangfu.SignIn;
import org.bangfu.calendar.DueDates;
import org.bangfu.calendar.DueState;
import org.bangfu.cases.CaseClocks;
import org.bangfu.cases.CaseFile;
import org.bangfu.cases.CasePause.Ask;
import org.bangfu.cases.CasePauses;
import org.bangfu.cases.Cases;
import org.bangfu.cases.Dossiers;
import org.bangfu.cases.Timeline;
import org.bangfu.escalation.Level;
import org.bangfu.escalation.LimitLooks;
import org.bangfu.security.ActingAs;
import org.bangfu.shared.BusinessException;
import org.bangfu.shared.Invariant;
import org.bangfu.shared.NotFoundException;
import org.bangfu.shared.RowVersionConflict;
import org.bangfu.staff.Role;
import org.bangfu.tasks.ApplicantWaits;
import org.bangfu.tasks.OpenTask;
import org.bangfu.tasks.TaskGone;
import org.bangfu.tasks.TaskRow;
import org.bangfu.tasks.TaskWork;
import org.bangfu.tasks.Withdrawals;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** A step waits for the applicant, its clock and the case's stand still, and it never waits for ever (domain §3). */
@IntegrationTest
@Import(Course.class)
class ApplicantWaitTests {

  private static final String STEP = "Task_VerifyHousehold";

  @Autowired private Course course;
  @Autowired private Dossiers dossiers;
  @Autowired private ApplicantWaits waits;
  @Autowired private CasePauses pauses;
  @Autowired private CaseClocks clocks;
  @Autowired private Cases cases;
  @Autowired private Timeline timeline;
  @Autowired private TaskWork work;
  @Autowired private DueDates dueDates;
  @Autowired private LimitLooks looks;
  @Autowired private Withdrawals withdrawals;
  @Autowired private SignIn signIn;
  @Autowired private List<Invariant> invariants;
  @Autowired private MutableClock clock;
  private String caseNo;

  /** Begun and accepted on Monday 2 March: to be verified in 3 days, decided in 15. */
  @BeforeEach
  void aHouseholdToVerify() {
    clock.reset();
    caseNo = course.start(dossiers.household(Course.VILLAGE));
    course.acceptClue(caseNo);
    course.as(Role.VILLAGE, Course.VILLAGE);
    assertThat(due()).isEqualTo("2026-03-05");
    assertThat(totalDue()).isEqualTo("2026-03-17");
  }

  @AfterEach
  void whatMustHoldHolds() {
    assertThat(invariants.stream().flatMap(each -> each.violations().stream())).noneMatch(line -> line.contains(caseNo));
    clock.reset();
  }

  @Test
  void theClocksOfStepAndCaseStandStillAndRunOnWithTheAnswer() {
    ask();
    assertThat(due()).as("ten days of waiting, and three of work").isEqualTo("2026-03-14");
    assertThat(totalDue()).isEqualTo("2026-03-26");
    assertThat(dueDates.state(open().row().due())).isEqualTo(DueState.IN_TIME);
    assertThat(clocks.of(cases.require(caseNo).householdId(), List.of(cases.require(caseNo))).get(caseNo))
        .satisfies(clock -> assertThat(clock.why().arguments().toString()).contains("calendar.why.paused"))
        .satisfies(clock -> assertThat(clock.standing()).isNotNull());

    course.passDays(3);
    assertThat(open().waiting().now()).isNotNull().satisfies(now -> {
      assertThat(now.waiting().ask()).isEqualTo(Ask.DOCUMENTS);
      assertThat(now.waiting().note()).isEqualTo("补交住院费用结算单");
    });
    waits.answered(taskId(), version());

    assertThat(due()).as("the day of the answer counts").isEqualTo("2026-03-07");
    assertThat(totalDue()).isEqualTo("2026-03-19");
    assertThat(open().waiting().now()).isNull();
    assertThat(open().whyDue().arguments().toString()).contains("calendar.pause.run", "WAITING_FOR_APPLICANT");
    assertThat(outcomes()).contains("pause-applicant.DOCUMENTS", "pause-ended.WAITING_FOR_APPLICANT");
  }

  @Test
  void anAnswerOnTheSameDayChangesNothing() {
    ask();
    waits.answered(taskId(), version());

    assertThat(due()).isEqualTo("2026-03-05");
    assertThat(totalDue()).isEqualTo("2026-03-17");
    assertThat(open().waiting().rest()).isEqualTo(10);
  }

  @Test
  void aSecondWaitHasTheRestOfTheDaysAndAThirdNone() {
    ask();
    course.passDays(4);
    waits.answered(taskId(), version());
    course.passDays(1);
    assertThat(open().waiting().rest()).isEqualTo(6);
    ask();
    assertThat(open().row().waited().at(LocalDate.now(clock)).orElseThrow().until()).isEqualTo("2026-03-13");
    assertThat(due()).as("of three days only the 6th was used").isEqualTo("2026-03-14");

    course.passDays(6);
    assertThat(open().waiting().rest()).isZero();
    refused(this::ask, "tasks.wait.noDaysLeft");
  }

  @Test
  void itEndsByItselfWhenItsDaysAreOver() {
    ask();
    String due = due();
    course.passDays(10);

    assertThat(open().waiting().now()).isNull();
    assertThat(due()).isEqualTo(due);
    assertThat(ActingAs.system(pauses::recordEnds)).isPositive();
    assertThat(outcomes()).containsOnlyOnce("pause-over.WAITING_FOR_APPLICANT");
    ActingAs.system(pauses::recordEnds);
    assertThat(outcomes()).containsOnlyOnce("pause-over.WAITING_FOR_APPLICANT");
    waits.answered(taskId(), version());
    assertThat(due()).as("an answer after the end moves nothing back").isEqualTo(due);
  }

  @Test
  void doingTheStepEndsTheWait() {
    ask();
    course.passDays(2);
    course.verify(caseNo, 4_000, 1_000);

    assertThat(pauses.of(caseNo)).singleElement().satisfies(pause -> {
      assertThat(pause.over()).isTrue();
      assertThat(pause.days().until()).isEqualTo("2026-03-04");
    });
    assertThat(totalDue()).isEqualTo("2026-03-18");
  }

  @Test
  void aReturnedStepSharesTheDaysOfItsFirstTime() {
    ask();
    course.passDays(7);
    waits.answered(taskId(), version());
    course.verify(caseNo, 4_000, 1_000);
    course.compare(caseNo, false);
    course.appraise(caseNo, "MARGINAL");
    course.noticeRunsOut(caseNo);
    course.township(caseNo, "Task_TownshipReview", Map.of("spotCheck", false, "reviewOutcome", "return",
        "returnTo", "verify", "reason", "材料不全，请补正"));
    course.as(Role.VILLAGE, Course.VILLAGE);
    claim();

    assertThat(open().waiting().rest()).isEqualTo(3);
  }

  @Test
  void aWithdrawnCaseWaitsForNobody() {
    ask();
    course.passDays(1);
    ActingAs.system(() -> {
      withdrawals.withdraw(caseNo, "monitored-again", null);
      return null;
    });
    assertThat(pauses.of(caseNo)).singleElement().satisfies(pause -> {
      assertThat(pause.over()).isTrue();
      assertThat(pause.days().until()).isEqualTo("2026-03-03");
    });
  }

  @Test
  void twoDepartmentsThatWaitOnTheSameDaysTakeThemOnce() {
    course.verify(caseNo, 4_000, 1_000);
    OpenTask first = department("housing");
    waits.begin(first.row().taskId(), first.row().version(), Ask.CLARIFICATION, "说明房产");
    course.passDays(3);
    OpenTask second = department("education");
    assertThat(second.waiting().rest()).as("to the end of the ten days of the step").isEqualTo(7);
    waits.begin(second.row().taskId(), second.row().version(), Ask.CLARIFICATION, "说明学籍");
    assertThat(totalDue()).isEqualTo("2026-03-26");

    course.passDays(1);
    waits.answered(second.row().taskId(), second.row().version() + 1);
    assertThat(totalDue()).as("the first still waits").isEqualTo("2026-03-26");
    course.as(Role.DEPARTMENT, "housing");
    waits.answered(first.row().taskId(), first.row().version() + 1);
    assertThat(totalDue()).isEqualTo("2026-03-20");
  }

  private OpenTask department(String code) {
    course.as(Role.DEPARTMENT, code);
    OpenTask open = course.open(caseNo, "Task_CompareData");
    work.claim(open.row().taskId(), open.row().version());
    return course.open(caseNo, "Task_CompareData");
  }

  @Test
  void whoeverWaitsForTheApplicantIsNotRemindedMeanwhile() {
    ask();
    course.passDays(4);
    look();
    assertThat(outcomes()).as("a day after it was due at first").noneMatch(outcome -> outcome.startsWith("escalation"));

    waits.answered(taskId(), version());
    course.passDays(3);
    look();
    assertThat(outcomes()).contains("escalation-raised");
  }

  private void look() {
    ActingAs.system(() -> {
      List.of(Level.values()).forEach(level -> looks.look(caseNo, level));
      return null;
    });
  }

  @Test
  void onlyWhoHoldsTheStepMayWaitAndEndTheWait() {
    TaskRow row = open().row();
    refused(() -> waits.begin(row.taskId(), row.version(), Ask.OTHER, "说明情况"), "tasks.wait.unclaimed");
    ask();
    int version = version();
    signIn.as(Role.VILLAGE, Course.VILLAGE);
    assertThatThrownBy(() -> waits.answered(row.taskId(), version)).isInstanceOf(RowVersionConflict.class);
    signIn.as(Role.VILLAGE, "500229001002");
    assertThatThrownBy(() -> waits.answered(row.taskId(), version)).isInstanceOf(TaskGone.class);
    signIn.as(Role.SUPERVISOR, SignIn.COUNTY);
    assertThatThrownBy(() -> waits.answered(row.taskId(), version)).isInstanceOf(NotFoundException.class);
    course.as(Role.VILLAGE, Course.VILLAGE);
    assertThatThrownBy(() -> waits.answered(row.taskId(), version - 1)).isInstanceOf(RowVersionConflict.class);
    assertThat(pauses.of(caseNo)).singleElement().matches(pause -> !pause.over());
  }

  @Test
  void whatIsAskedIsSaidAndAskedOnce() {
    claim();
    for (String note : List.of(" ", "长".repeat(201), "a\u202eb")) {
      refused(() -> waits.begin(taskId(), version(), Ask.OTHER, note), "tasks.wait.note");
    }
    ask();
    refused(this::ask, "tasks.wait.already");
    assertThat(pauses.of(caseNo)).hasSize(1);
  }

  private void ask() {
    claim();
    waits.begin(taskId(), version(), Ask.DOCUMENTS, "补交住院费用结算单");
  }

  private void claim() {
    if (open().row().assigneeId() == null) {
      work.claim(taskId(), version());
    }
  }

  private static void refused(ThrowingCallable doing, String key) {
    assertThatThrownBy(doing).isInstanceOf(BusinessException.class).hasMessageContaining(key);
  }

  private OpenTask open() {
    return course.open(caseNo, STEP);
  }

  private String taskId() {
    return open().row().taskId();
  }

  private int version() {
    return open().row().version();
  }

  private String due() {
    return LocalDate.ofInstant(open().row().due(), clock.getZone()).toString();
  }

  private String totalDue() {
    CaseFile file = cases.require(caseNo);
    return LocalDate.ofInstant(file.totalDue(), clock.getZone()).toString();
  }

  private List<String> outcomes() {
    return timeline.ofCase(caseNo).stream().map(entry -> String.valueOf(entry.what().outcome())).toList();
  }
}
