package org.bangfu.identification;

import static org.assertj.core.api.Assertions.assertThat;

import org.bangfu.SignIn;
import org.bangfu.cases.Dossiers;
import org.bangfu.sandbox.Sandbox;
import org.bangfu.sandbox.SandboxTest;
import org.bangfu.sandbox.Travel;
import org.bangfu.staff.Role;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** In the sandbox a notice runs out because the day was moved on. */
@SandboxTest
class NoticeInTheSandboxTests {

  @Autowired private ApplicationContext context;
  @Autowired private Dossiers dossiers;
  @Autowired private Sandbox sandbox;
  @Autowired private SignIn signIn;

  @Test
  void aNoticeRunsOutWhenTheSandboxIsMovedPastIt() {
    Course course = context.getAutowireCapableBeanFactory().createBean(Course.class);
    String caseNo = course.start(dossiers.household(Course.VILLAGE));
    course.untilAppraisal(caseNo);
    course.appraise(caseNo, "MARGINAL");
    course.postNotice(caseNo, 5);
    Travel travel = new Travel(sandbox, signIn);

    travel.days(4);
    course.as(Role.VILLAGE, Course.VILLAGE);
    assertThat(course.steps(caseNo)).doesNotContain("Task_ConfirmNotice");

    travel.days(3);
    course.as(Role.VILLAGE, Course.VILLAGE);
    assertThat(course.steps(caseNo)).contains("Task_ConfirmNotice");
    course.confirmNotice(caseNo);
  }
}
