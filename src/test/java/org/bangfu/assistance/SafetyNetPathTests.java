package org.bangfu.assistance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.Map;
import org.bangfu.IntegrationTest;
import org.bangfu.MutableClock;
import org.bangfu.SignIn;
import org.bangfu.cases.Cases;
import org.bangfu.forms.FormRefused;
import org.bangfu.households.Register;
import org.bangfu.households.Risk;
import org.bangfu.staff.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** Who cannot earn a living is put before civil affairs (policy (一)3(3)). */
@IntegrationTest
@Import(AssistanceCourse.class)
class SafetyNetPathTests {

  @Autowired
  private AssistanceCourse course;
  @Autowired
  private Register register;
  @Autowired
  private Cases cases;
  @Autowired
  private SignIn signIn;
  @Autowired
  private MutableClock clock;

  @BeforeEach
  void resetClock() {
    clock.reset();
  }

  @Test
  void withoutLabourCivilAffairsAdmitsAndTheHouseholdIsMarked() {
    long household = plan("NONE", 0);
    String caseNo = course.open(household, AssistanceKinds.SAFETY_NET);
    decide(caseNo, "minimum");

    assertThat(register.require(household).safetyNet()).isTrue();
    assertThat(cases.require(caseNo).outcome()).isEqualTo("safety-net-set");
  }

  @Test
  void partlyLostAndWithoutStableIncomeIsDecidedToo() {
    long household = plan("WEAK", 2_000);
    String caseNo = course.open(household, AssistanceKinds.SAFETY_NET);
    decide(caseNo, "no");

    assertThat(register.require(household).safetyNet()).isFalse();
    assertThat(cases.require(caseNo).outcome()).isEqualTo("safety-net-none");
  }

  @Test
  void partlyLostWithStableIncomeAndLabourNeedNone() {
    assertThat(course.openAll(plan("WEAK", 20_000), AssistanceKinds.SAFETY_NET)).isEmpty();
    assertThat(course.openAll(plan("ORDINARY", 0), AssistanceKinds.SAFETY_NET)).isEmpty();
  }

  @Test
  void aDecisionNeedsItsReason() {
    long household = plan("NONE", 0);
    String caseNo = course.open(household, AssistanceKinds.SAFETY_NET);
    signIn.as(signIn.staff("assist-civil-affairs", Role.DEPARTMENT, "civil-affairs"));

    assertThatThrownBy(() -> course.submit(caseNo, "Task_DecideSafetyNet",
        Map.of("netOutcome", "minimum", "decidedOn", course.today().toString()))).isInstanceOf(FormRefused.class);
    assertThat(register.require(household).safetyNet()).isFalse();
  }

  private long plan(String labour, int wages) {
    long household = course.household(labour, wages, 1_000);
    course.determine(household, Risk.ILLNESS);
    course.assign(household);
    course.draft(household);
    course.approve(household);
    return household;
  }

  private void decide(String caseNo, String outcome) {
    signIn.as(signIn.staff("assist-civil-affairs", Role.DEPARTMENT, "civil-affairs"));
    Map<String, Object> values = new HashMap<>(Map.of("netOutcome", outcome, "decidedOn", course.today().toString()));
    values.put("reason", "经核对家庭经济状况");
    course.submit(caseNo, "Task_DecideSafetyNet", values);
  }
}
