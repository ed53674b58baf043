package org.bangfu.elimination;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.bangfu.IntegrationTest;
import org.bangfu.MutableClock;
import org.bangfu.SignIn;
import org.bangfu.cases.Cases;
import org.bangfu.casework.Refusals;
import org.bangfu.households.Spells;
import org.bangfu.identification.Course;
import org.bangfu.shared.BusinessException;
import org.bangfu.staff.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Where the gate stands: at the start, after the proposal, before the county and in the service (domain §6). */
@IntegrationTest
@Import({Course.class, EndOfMonitoring.class})
class GatePathsTests {

  @Autowired private Course course;
  @Autowired private EndOfMonitoring end;
  @Autowired private Cases cases;
  @Autowired private Spells spells;
  @Autowired private JdbcClient jdbc;
  @Autowired private MutableClock clock;
  @Autowired private Refusals refusals;
  private long household;

  @BeforeEach
  void aMonitoredHousehold() {
    clock.reset();
    household = end.monitored(7);
  }

  @Test
  void aHouseholdWhollyWithoutLabourIsRefusedWithTheSentenceThatSaysWhy() {
    jdbc.sql("update household_member set labour = 'NONE' where household_id = ?").param(household).update();

    assertThatThrownBy(() -> end.start(household)).isInstanceOfSatisfying(BusinessException.class,
        refusal -> assertThat(refusal.key()).isEqualTo("elimination.withoutLabour"));
    assertThat(spells.running(household)).isPresent();
  }

  @Test
  void aFlaggedSafetyNetHouseholdIsRefusedEvenIfSomebodyCanWork() {
    jdbc.sql("update household set safety_net = true where id = ?").param(household).update();

    assertThatThrownBy(() -> end.start(household)).isInstanceOf(BusinessException.class);
  }

  @Test
  void aClosedGateEndsTheProposalWithItsFigures() {
    String caseNo = end.start(household);
    end.propose(caseNo, 5_000);

    course.as(Role.VILLAGE, Course.VILLAGE);
    assertThat(course.steps(caseNo)).containsExactly("Task_InformHousehold");
    assertThat(refusals.latest(caseNo)).hasValueSatisfying(refusal -> {
      assertThat(refusal.reason().code()).isEqualTo("GATE_CLOSED");
      assertThat(refusal.text()).contains("5000.00", "6000.00").doesNotContain("满 7 个月");
    });
    course.village(caseNo, "Task_InformHousehold",
        Map.of("informedOn", course.today(), "informedHow", "visit", "informedWhom", "户主"));
    assertThat(cases.require(caseNo).outcome()).isEqualTo("notEliminated");
    assertThat(spells.running(household)).isPresent();
  }

  @Test
  void theGateIsAskedAgainBeforeTheCounty() {
    String caseNo = end.start(household);
    end.untilReview(caseNo);
    jdbc.sql("update household_member set labour = 'LOST' where household_id = ?").param(household).update();
    end.review(caseNo);

    course.as(Role.COUNTY, SignIn.COUNTY);
    assertThat(course.steps(caseNo)).doesNotContain("Task_CountyDetermination");
    assertThat(refusals.latest(caseNo)).hasValueSatisfying(refusal -> assertThat(refusal.text()).contains("兜底"));
  }

  @Test
  void theServiceRefusesAnApprovalOverAClosedGateWhateverTheModelLetThrough() {
    String caseNo = end.start(household);
    end.untilReview(caseNo);
    end.review(caseNo);
    jdbc.sql("update measure set state = 'FAILED' where household_id = ?").param(household).update();

    assertThatThrownBy(() -> end.county(caseNo, "Task_CountyDetermination", end.approval()))
        .isInstanceOfSatisfying(BusinessException.class,
            refusal -> assertThat(refusal.key()).isEqualTo("elimination.gateClosed"));
    assertThat(spells.running(household)).isPresent();
  }
}
