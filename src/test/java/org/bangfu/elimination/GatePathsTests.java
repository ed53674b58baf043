package org.bangfu.elimination;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.bangfu.IntegrationTest;
import org.bangfu.MutableClock;
import org.bangfu.SignIn;
import org.bangfu.cases.Cases;
import org.bangfu.casework.Refusals;
import org.bangfu.households.Spells;
import org.bangfu.identification.Course;
import org.bangfu.security.ActingAs;
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
  @Autowired private Gates gates;
  @Autowired private GateWords words;
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
  void aVisitThatReportsFallenIncomeClosesTheGateUntilIncomeIsMeasuredAgain() {
    String caseNo = end.start(household);
    end.untilReview(caseNo);
    visited("down");
    assertThat(income()).satisfies(condition -> {
      assertThat(condition.met()).isFalse();
      assertThat(words.sentence(condition, Locale.SIMPLIFIED_CHINESE)).contains("1 次走访反映收入下降", course.today(), "重新测算");
    });
    end.review(caseNo);
    course.as(Role.VILLAGE, Course.VILLAGE);
    assertThat(course.steps(caseNo)).containsExactly("Task_InformHousehold");
    assertThat(refusals.latest(caseNo)).hasValueSatisfying(refusal -> assertThat(refusal.text()).contains("收入下降"));
    course.village(caseNo, "Task_InformHousehold",
        Map.of("informedOn", course.today(), "informedHow", "visit", "informedWhom", "户主"));

    course.passDays(1);
    end.propose(end.start(household), 20_000);
    assertThat(income().met()).isTrue();
  }

  @Test
  void aVisitThatReportsTheSameOrMoreIncomeIsShownAndLeavesTheGateOpen() {
    String caseNo = end.start(household);
    end.untilReview(caseNo);
    visited("up");

    assertThat(income().met()).isTrue();
    assertThat(words.sentence(income(), Locale.SIMPLIFIED_CHINESE)).contains("1 次走访", "没有反映收入下降");
    assertThat(words.sentence(income(), Locale.ENGLISH)).contains("of 1 visits none");
  }

  @Test
  void aResultKeptBeforeVisitsWereAskedKeepsItsSentence() {
    GateCondition before = new GateCondition(GateCondition.Code.INCOME, true, List.of("9000.00", "6000.00", "2", "6"), List.of());

    assertThat(words.sentence(before, Locale.SIMPLIFIED_CHINESE)).contains("2 次测算").doesNotContain("走访", "{");
  }

  private GateCondition income() {
    return ActingAs.system(() -> gates.preview(spells.running(household).orElseThrow())).conditions().stream()
        .filter(condition -> condition.code() == GateCondition.Code.INCOME).findFirst().orElseThrow();
  }

  /** A visit of today, entered now. */
  private void visited(String incomeChange) {
    jdbc.sql("""
            with made as (
              insert into visit (household_id, spell_id, month, due, remind_at, opened_at, late, state, closed_at, kind,
                visited_on)
              select household_id, id, date_trunc('month', :day::date), :at, :at, :at, false, 'DONE', :at, 'HOME', :day::date
              from household_spell where household_id = :household and closed_on is null
              returning id)
            insert into visit_record (visit_id, registered_at, back_dated, income_change, problems, new_risks, failing,
              ready, photos, content, staff_id)
            select id, :at, false, :change, '{}', '{}', '{}', false, '{}', '', 0 from made""")
        .param("household", household).param("day", LocalDate.now(clock))
        .param("at", clock.instant().atOffset(ZoneOffset.UTC)).param("change", incomeChange).update();
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
