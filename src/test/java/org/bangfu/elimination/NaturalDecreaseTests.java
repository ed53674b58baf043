package org.bangfu.elimination;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.bangfu.IntegrationTest;
import org.bangfu.MutableClock;
import org.bangfu.cases.Cases;
import org.bangfu.forms.FormRefused;
import org.bangfu.households.Register;
import org.bangfu.households.SpellEnd;
import org.bangfu.households.Spells;
import org.bangfu.identification.Course;
import org.bangfu.notices.Notices;
import org.bangfu.staff.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A household that is gone: proved, confirmed, recorded (domain §2). */
@IntegrationTest
@Import({Course.class, EndOfMonitoring.class})
class NaturalDecreaseTests {

  @Autowired private Course course;
  @Autowired private EndOfMonitoring end;
  @Autowired private Cases cases;
  @Autowired private Spells spells;
  @Autowired private JdbcClient jdbc;
  @Autowired private MutableClock clock;
  @Autowired private NaturalDecreases decreases;
  @Autowired private Register register;
  @Autowired private Notices notices;
  private long household;

  @BeforeEach
  void aMonitoredHousehold() {
    clock.reset();
    household = end.monitored(7);
  }

  @ParameterizedTest
  @CsvSource({"DIED", "MOVED_AWAY"})
  void endsTheSpellWithItsOwnReason(SpellEnd why) {
    String caseNo = start(why);
    prove(caseNo);
    confirm(caseNo);
    end.county(caseNo, "Task_RecordDecrease", end.approval());

    assertThat(spells.of(household)).singleElement()
        .satisfies(spell -> assertThat(spell.closedWhy()).isEqualTo(why.name()));
    assertThat(cases.require(caseNo).outcome()).isEqualTo("decreased");
  }

  @Test
  void theNoticeOfAnEliminationOnItsWayComesDown() {
    String elimination = end.start(household);
    end.propose(elimination, 20_000);
    end.verify(elimination, 20_000);
    end.appraise(elimination);
    end.post(elimination, 7);
    String caseNo = start(SpellEnd.MOVED_AWAY);
    prove(caseNo);
    confirm(caseNo);
    end.county(caseNo, "Task_RecordDecrease", end.approval());

    assertThat(cases.require(elimination).outcome()).isEqualTo("withdrawn");
    assertThat(notices.running(elimination)).isEmpty();
  }

  @Test
  void theTownshipReturnsForMoreProof() {
    String caseNo = start(SpellEnd.DIED);
    prove(caseNo);
    course.township(caseNo, "Task_ConfirmDecrease",
        Map.of("spotCheck", false, "reviewOutcome", "return", "returnTo", "prove", "reason", "缺少死亡证明"));

    course.as(Role.VILLAGE, Course.VILLAGE);
    assertThat(course.open(caseNo, "Task_ProveDecrease").values().text("returnReason")).contains("缺少死亡证明");
  }

  @Test
  void theTownshipRefusesAndMonitoringGoesOn() {
    String caseNo = start(SpellEnd.MOVED_AWAY);
    prove(caseNo);
    course.township(caseNo, "Task_ConfirmDecrease", Map.of("spotCheck", false, "reviewOutcome", "refuse",
        "refusalReason", "STILL_THERE", "refusalText", "仍在本村居住"));

    assertThat(cases.require(caseNo).outcome()).isEqualTo("notDecreased");
    assertThat(spells.running(household)).isPresent();
  }

  @Test
  void theCountyRefusesAndMonitoringGoesOn() {
    String caseNo = start(SpellEnd.MOVED_AWAY);
    prove(caseNo);
    confirm(caseNo);
    end.county(caseNo, "Task_RecordDecrease", Map.of("determinationOutcome", "refuse", "refusalReason",
        "DECREASE_PROOF", "refusalText", "佐证不足"));

    assertThat(cases.require(caseNo).outcome()).isEqualTo("notDecreased");
    assertThat(spells.running(household)).isPresent();
  }

  @Test
  void theCountyReturnsForMoreProof() {
    String caseNo = start(SpellEnd.MOVED_AWAY);
    prove(caseNo);
    confirm(caseNo);
    end.county(caseNo, "Task_RecordDecrease",
        Map.of("determinationOutcome", "return", "returnTo", "prove", "reason", "缺少迁入地证明"));

    course.as(Role.VILLAGE, Course.VILLAGE);
    assertThat(course.steps(caseNo)).containsExactly("Task_ProveDecrease");
    assertThat(course.open(caseNo, "Task_ProveDecrease").values().text("returnReason")).contains("缺少迁入地证明");
    assertThat(cases.require(caseNo).outcome()).isNull();
    assertThat(spells.running(household)).isPresent();
  }

  @Test
  void needsItsEvidence() {
    String caseNo = start(SpellEnd.DIED);

    assertThatThrownBy(() -> course.village(caseNo, "Task_ProveDecrease",
        Map.of("happenedOn", course.today(), "description", "户主已去世"))).isInstanceOf(FormRefused.class);
  }

  private String start(SpellEnd why) {
    course.as(Role.VILLAGE, Course.VILLAGE);
    return decreases.start(register.require(household), why).caseNo();
  }

  private void prove(String caseNo) {
    course.village(caseNo, "Task_ProveDecrease", course.withPhoto(caseNo, "evidence",
        Map.of("happenedOn", course.today(), "description", "已核实户籍")));
  }

  private void confirm(String caseNo) {
    course.township(caseNo, "Task_ConfirmDecrease",
        Map.of("spotCheck", false, "reviewOutcome", "approve", "opinion", "属实"));
  }
}
