package org.bangfu.identification;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.bangfu.IntegrationTest;
import org.bangfu.cases.CasePause.Ask;
import org.bangfu.security.ActingAs;
import org.bangfu.staff.Role;
import org.bangfu.tasks.OpenTask;
import org.bangfu.tasks.Withdrawals;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** What the course of a case does to a wait for the applicant: done, returned, withdrawn, side by side. */
@IntegrationTest
@Import(Course.class)
class WaitInTheCourseTests extends WaitingStep {

  @Autowired private Withdrawals withdrawals;

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
}
