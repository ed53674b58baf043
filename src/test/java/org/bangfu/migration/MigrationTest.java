package org.bangfu.migration;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.bangfu.IntegrationTest;
import org.bangfu.MutableClock;
import org.bangfu.SignIn;
import org.bangfu.shared.Invariant;
import org.bangfu.staff.Role;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** What tests of moved cases have in common: a designer at work, and order afterwards. */
@IntegrationTest
@Import(MovingCases.class)
abstract class MigrationTest {

  @Autowired MovingCases moving;
  @Autowired MigrationPlans plans;
  @Autowired Migrations migrations;
  @Autowired SignIn signIn;
  @Autowired MutableClock clock;
  @Autowired ManagementService jobs;
  @Autowired private List<Invariant> invariants;

  @BeforeEach
  void designer() {
    clock.reset();
    signIn.as(Role.DESIGNER, SignIn.COUNTY);
  }

  @AfterEach
  void order() {
    signIn.as(Role.DESIGNER, SignIn.COUNTY);
    moving.remove();
    clock.reset();
  }

  void inboxEqualsEngine() {
    Invariant inbox = invariants.stream().filter(each -> each.name().equals("inbox-equals-engine")).findFirst().orElseThrow();
    assertThat(inbox.violations()).isEmpty();
  }

  List<Job> timers(String caseNo) {
    return jobs.createJobQuery().timers().processInstanceId(moving.instance(caseNo)).orderByJobId().asc().list();
  }
}
