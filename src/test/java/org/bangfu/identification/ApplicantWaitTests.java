package org.bangfu.identification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.bangfu.IntegrationTest;
import org.bangfu.SignIn;
import org.bangfu.calendar.DueDates;
import org.bangfu.calendar.DueState;
import org.bangfu.cases.CaseClocks;
import org.bangfu.cases.CasePause.Ask;
import org.bangfu.escalation.Level;
import org.bangfu.escalation.LimitLooks;
import org.bangfu.security.ActingAs;
import org.bangfu.shared.NotFoundException;
import org.bangfu.shared.RowVersionConflict;
import org.bangfu.staff.Role;
import org.bangfu.tasks.TaskGone;
import org.bangfu.tasks.TaskRow;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** A step waits for the applicant, its clock and the case's stand still, and it never waits for ever (domain §3). */
@IntegrationTest
@Import(Course.class)
class ApplicantWaitTests extends WaitingStep {

  @Autowired private CaseClocks clocks;
  @Autowired private DueDates dueDates;
  @Autowired private LimitLooks looks;
  @Autowired private SignIn signIn;

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

  @Test
  void whoWasRemindedBeforeIsRemindedAgainOfTheNewDay() {
    course.passDays(2);
    look();
    ask();
    course.passDays(2);
    waits.answered(taskId(), version());
    assertThat(due()).isEqualTo("2026-03-07");
    look();
    look();

    assertThat(outcomes()).filteredOn("escalation-reminded"::equals).hasSize(2);
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
}
