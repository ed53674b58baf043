package org.bangfu.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import org.bangfu.IntegrationTest;
import org.bangfu.MutableClock;
import org.bangfu.SignIn;
import org.bangfu.cases.Dossiers;
import org.bangfu.shared.NotFoundException;
import org.bangfu.staff.Role;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

@IntegrationTest
@Import(FailingCourse.class)
class IdleCasesTests {

  private static final String TOWNSHIP = "500229104000";
  private static final String VILLAGE = "500229104001";

  @Autowired
  private IdleCases cases;
  @Autowired
  private FailingCourse course;
  @Autowired
  private Dossiers dossiers;
  @Autowired
  private SignIn signIn;
  @Autowired
  private MutableClock clock;
  @Autowired
  private JdbcClient jdbc;
  private String caseNo = "";

  @BeforeEach
  void aCaseWithoutATask() {
    clock.reset();
    caseNo = dossiers.identification(VILLAGE).caseNo();
    course.deploy();
    signIn.as(Role.SUPERVISOR, TOWNSHIP);
  }

  @AfterEach
  void undeploy() {
    course.undeploy();
    clock.reset();
  }

  @Test
  void aCaseWithoutWorkIsListedAfterTheDaysOfTheParameter() {
    later(7);
    assertThat(own()).isEmpty();

    later(1);
    assertThat(own()).singleElement().matches(IdleCase::courseAbsent);
  }

  @Test
  void itIsSaidWhetherTheCourseStillRuns() {
    course.start(caseNo);
    later(8);

    assertThat(own()).singleElement().matches(idle -> !idle.courseAbsent());
  }

  @Test
  void aCaseWithAFailedStepOrARunningNoticeIsNotAmongThem() {
    later(8);
    jdbc.sql("""
            insert into notice (case_no, posted, days, ends_at)
            values (:case, date '2026-03-01', 60, cast(:end as timestamptz))""")
        .param("case", caseNo).param("end", clock.instant().plus(Duration.ofDays(3)).toString()).update();
    assertThat(own()).isEmpty();
    later(4);
    assertThat(own()).hasSize(1);

    course.start(caseNo);
    course.attempt(caseNo);
    assertThat(own()).isEmpty();
  }

  @Test
  void othersDoNotSeeIt() {
    later(8);
    signIn.as(Role.SUPERVISOR, "500229105000");
    assertThat(own()).isEmpty();

    signIn.as(Role.CONTACT, TOWNSHIP);
    assertThatThrownBy(this::own).isInstanceOf(NotFoundException.class);
  }

  private void later(int days) {
    clock.advance(Duration.ofDays(days));
  }

  private List<IdleCase> own() {
    return cases.page(null, 500).rows().stream().filter(idle -> idle.caseNo().equals(caseNo)).toList();
  }
}
