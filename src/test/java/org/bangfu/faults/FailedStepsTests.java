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
class FailedStepsTests {

  private static final String TOWNSHIP = "500229103000";
  private static final String VILLAGE = "500229103001";
  private static final int ALL = 100;

  @Autowired
  private FailedSteps steps;
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
  void aCaseWhoseFirstStepFails() {
    clock.reset();
    caseNo = dossiers.identification(VILLAGE).caseNo();
    course.deploy();
    course.start(caseNo);
    signIn.as(Role.SUPERVISOR, TOWNSHIP);
  }

  @AfterEach
  void undeploy() {
    course.undeploy();
    clock.reset();
  }

  @Test
  void eachFailureCountsUntilTheEngineGivesUp() {
    course.attempt(caseNo);

    FailedStep first = only();
    assertThat(first.caseNo()).isEqualTo(caseNo);
    assertThat(first.stepName()).isEqualTo("是否够条件");
    assertThat(first.fault()).isEqualTo(Fault.EXPRESSION);
    assertThat(first.failures()).isEqualTo(1);
    assertThat(first.nextTry()).isEqualTo(clock.instant().plus(Duration.ofMinutes(1)));

    for (int attempt = 0; attempt < 3; attempt++) {
      course.attempt(caseNo);
    }
    assertThat(only().failures()).isEqualTo(4);
    assertThat(only().givenUp()).isTrue();
  }

  @Test
  void technicalWordsAreForThoseWhoMayHaveItTriedAgain() {
    course.attempt(caseNo);
    assertThat(only().detail()).isNull();
    assertThatThrownBy(() -> steps.tryAgain(List.of(only().jobId()))).isInstanceOf(NotFoundException.class);

    signIn.as(Role.ADMINISTRATOR, SignIn.COUNTY);
    assertThat(only().detail()).contains("count").doesNotContain("500000199001010018");
  }

  @Test
  void anAdministratorHasAStepTriedAgainOnceTheReasonIsRemoved() {
    for (int attempt = 0; attempt < 4; attempt++) {
      course.attempt(caseNo);
    }
    signIn.as(Role.ADMINISTRATOR, SignIn.COUNTY);
    String job = only().jobId();
    course.mend(caseNo);

    assertThat(steps.tryAgain(List.of(job, "not-there"))).isEqualTo(1);
    assertThat(only().nextTry()).isEqualTo(clock.instant());
    assertThat(course.retries(caseNo)).isEqualTo(1);
    course.attempt(caseNo);

    assertThat(rows()).isEmpty();
    assertThat(jdbc.sql("select count(*) from audit_entry where action = 'fault.retry' and object = :case")
        .param("case", "case:" + caseNo).query(Long.class).single()).isEqualTo(1);
  }

  @Test
  void whatWasGivenUpUnnoticedIsFound() {
    for (int attempt = 0; attempt < 4; attempt++) {
      course.attempt(caseNo);
    }
    jdbc.sql("delete from failed_step where case_no = :case").param("case", caseNo).update();

    assertThat(only().givenUp()).isTrue();
  }

  @Test
  void anotherTownshipDoesNotSeeIt() {
    course.attempt(caseNo);
    signIn.as(Role.SUPERVISOR, "500229105000");
    assertThat(rows()).isEmpty();

    signIn.as(Role.VILLAGE, VILLAGE);
    assertThatThrownBy(this::rows).isInstanceOf(NotFoundException.class);
  }

  private List<FailedStep> rows() {
    return steps.page(null, ALL).rows().stream().filter(step -> caseNo.equals(step.caseNo())).toList();
  }

  private FailedStep only() {
    assertThat(rows()).hasSize(1);
    return rows().get(0);
  }
}
