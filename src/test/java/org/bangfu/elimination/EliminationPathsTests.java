package org.bangfu.elimination;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.bangfu.IntegrationTest;
import org.bangfu.MutableClock;
import org.bangfu.SignIn;
import org.bangfu.cases.CaseFile;
import org.bangfu.cases.Cases;
import org.bangfu.forms.FormRefused;
import org.bangfu.households.Household;
import org.bangfu.households.Register;
import org.bangfu.households.SpellEnd;
import org.bangfu.households.Spells;
import org.bangfu.households.Worksheets;
import org.bangfu.identification.Course;
import org.bangfu.notices.Objections;
import org.bangfu.security.ActingAs;
import org.bangfu.shared.BusinessException;
import org.bangfu.shared.Invariant;
import org.bangfu.shared.NotFoundException;
import org.bangfu.staff.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The five steps of an elimination: straight through, back, and refused (domain §6). */
@IntegrationTest
@Import({Course.class, EndOfMonitoring.class})
class EliminationPathsTests {

  @Autowired private Course course;
  @Autowired private EndOfMonitoring end;
  @Autowired private Cases cases;
  @Autowired private Spells spells;
  @Autowired private JdbcClient jdbc;
  @Autowired private MutableClock clock;
  @Autowired private SignIn signIn;
  @Autowired private ContactFeedback feedback;
  @Autowired private OpenGates openGates;
  @Autowired private Register register;
  @Autowired private Objections objections;
  @Autowired private Worksheets worksheets;
  @Autowired private List<Invariant> invariants;
  private long household;

  @BeforeEach
  void aMonitoredHousehold() {
    clock.reset();
    household = end.monitored(7);
  }

  @Test
  void closesTheSpellWithItsSnapshots() {
    String caseNo = end.eliminate(household);

    assertThat(spells.of(household)).singleElement().satisfies(spell -> {
      assertThat(spell.closed()).isEqualTo(LocalDate.now(clock));
      assertThat(spell.closedWhy()).isEqualTo("ELIMINATED");
      assertThat(spell.closedByCase()).isEqualTo(caseNo);
      assertThat(jdbc.sql("select count(*) from household_snapshot where spell_id = ? and moment = 'ELIMINATION'")
          .param(spell.id()).query(Integer.class).single()).isOne();
    });
    assertThat(cases.require(caseNo).outcome()).isEqualTo("eliminated");
    assertThat(jdbc.sql("select due_on from elimination_recheck where eliminated_by_case = ?").param(caseNo)
        .query(LocalDate.class).single()).isEqualTo(LocalDate.now(clock).plusMonths(6));
    assertThat(invariants.stream().filter(invariant -> invariant.name().startsWith("eliminations-")))
        .hasSize(2).allSatisfy(invariant -> assertThat(invariant.violations()).isEmpty());
    assertThatThrownBy(() -> ActingAs.system(() -> worksheets.save(household, caseNo,
        worksheets.ofCase(caseNo).orElseThrow()))).isInstanceOf(BusinessException.class);
  }

  @Test
  void anEliminationBehindTheGatesBackIsFound() {
    String caseNo = end.start(household);
    long spell = spells.running(household).orElseThrow().id();
    ActingAs.system(() -> spells.close(spell, SpellEnd.ELIMINATED, LocalDate.now(clock), caseNo));

    assertThat(violations("eliminations-pass-the-gate")).anyMatch(line -> line.contains(caseNo));
    jdbc.sql("update household_spell set closed_why = 'DIED' where id = ?").param(spell).update();
  }

  private List<String> violations(String name) {
    return invariants.stream().filter(invariant -> invariant.name().equals(name)).findFirst().orElseThrow().violations();
  }

  @Test
  void theHomeVisitNeedsSomebodyOfTheTownship() {
    String caseNo = end.start(household);
    end.propose(caseNo, 20_000);
    Map<String, Object> values = new LinkedHashMap<>(end.verification(caseNo, 20_000));
    values.put("verifiers", List.of(Map.of("name", "甲", "duty", "村支书", "unit", "village"),
        Map.of("name", "乙", "duty", "村主任", "unit", "village")));

    assertThatThrownBy(() -> course.village(caseNo, "Task_VerifyHousehold", values)).isInstanceOf(FormRefused.class);
  }

  @Test
  void theNoticeRunsSevenFullDays() {
    String caseNo = end.start(household);
    end.propose(caseNo, 20_000);
    end.verify(caseNo, 20_000);
    end.appraise(caseNo);
    assertThatThrownBy(() -> end.post(caseNo, 6)).isInstanceOf(BusinessException.class);
    end.post(caseNo, 7);
    course.passDays(7);
    course.fireTimers(caseNo);
    course.as(Role.VILLAGE, Course.VILLAGE);
    assertThat(course.steps(caseNo)).isEmpty();
    course.passDays(1);
    course.fireTimers(caseNo);
    course.as(Role.VILLAGE, Course.VILLAGE);
    assertThat(course.steps(caseNo)).containsExactly("Task_ConfirmNotice");
  }

  @Test
  void aFailedVoteEndsTheElimination() {
    String caseNo = end.start(household);
    end.propose(caseNo, 20_000);
    end.verify(caseNo, 20_000);
    Map<String, Object> values = new LinkedHashMap<>(end.meeting(15));
    values.putAll(Map.of("refusalReason", "ELIMINATION_APPRAISAL", "refusalText", "评议未过半数"));
    course.village(caseNo, "Task_DemocraticAppraisal", course.withPhoto(caseNo, "recordPhoto", values));

    assertThat(course.steps(caseNo)).containsExactly("Task_InformHousehold");
  }

  @Test
  void anUpheldObjectionLeadsBackToTheHomeVisit() {
    String caseNo = objectedTo(Map.of("consequence", "verify"));

    assertThat(course.steps(caseNo)).containsExactly("Task_VerifyHousehold");
    assertThat(course.open(caseNo, "Task_VerifyHousehold").values().text("returnReason")).contains("异议成立");
  }

  @Test
  void anUpheldObjectionRefusesTheEliminationAndMonitoringGoesOn() {
    String caseNo = objectedTo(Map.of("consequence", "refuse", "refusalReason", "RISK_REMAINS", "refusalText", "仍在住院治疗"));

    assertThat(course.steps(caseNo)).containsExactly("Task_InformHousehold");
    course.village(caseNo, "Task_InformHousehold",
        Map.of("informedOn", course.today(), "informedHow", "visit", "informedWhom", "户主"));
    assertThat(cases.require(caseNo).outcome()).isEqualTo("notEliminated");
    assertThat(spells.running(household)).isPresent();
  }

  /** An objection upheld with what it leads to, and the notice confirmed after its days; the village is signed in. */
  private String objectedTo(Map<String, Object> consequence) {
    String caseNo = end.start(household);
    end.propose(caseNo, 20_000);
    end.verify(caseNo, 20_000);
    end.appraise(caseNo);
    end.post(caseNo, 7);
    course.as(Role.VILLAGE, Course.VILLAGE);
    objections.lodge(caseNo, "病还没有好", null);
    Map<String, Object> finding = new LinkedHashMap<>(consequence);
    finding.putAll(Map.of("investigatedOn", course.today(), "investigators", "甲、乙", "report", "情况属实",
        "finding", "upheld"));
    course.township(caseNo, "Task_InvestigateObjection", finding);
    course.passDays(8);
    course.fireTimers(caseNo);
    end.confirm(caseNo);
    course.as(Role.VILLAGE, Course.VILLAGE);
    return caseNo;
  }

  @ParameterizedTest
  @CsvSource({"propose, Task_ProposeElimination", "verify, Task_VerifyHousehold", "appraise, Task_DemocraticAppraisal"})
  void theTownshipReturnsToANamedStepWithItsReason(String to, String step) {
    String caseNo = end.start(household);
    end.untilReview(caseNo);
    course.township(caseNo, "Task_TownshipReview",
        Map.of("spotCheck", false, "reviewOutcome", "return", "returnTo", to, "reason", "材料不完整"));

    course.as(Role.VILLAGE, Course.VILLAGE);
    assertThat(course.steps(caseNo)).containsExactly(step);
    assertThat(course.open(caseNo, step).values().text("returnReason")).contains("材料不完整");
  }

  @Test
  void theCountyReturnsToTheTownship() {
    String caseNo = end.start(household);
    end.untilReview(caseNo);
    end.review(caseNo);
    end.county(caseNo, "Task_CountyDetermination",
        Map.of("determinationOutcome", "return", "returnTo", "review", "reason", "请实地抽查"));

    course.as(Role.TOWNSHIP, Course.TOWNSHIP);
    assertThat(course.open(caseNo, "Task_TownshipReview").values().text("returnReason")).contains("请实地抽查");
  }

  @Test
  void theProposalShowsWhatTheContactSaid() {
    String caseNo = end.start(household);
    ActingAs.system(() -> feedback.reported(household, caseNo, "收入已经稳定"));
    course.as(Role.VILLAGE, Course.VILLAGE);

    assertThat(course.open(caseNo, "Task_ProposeElimination").values().text("feedbackText")).contains("收入已经稳定");
  }

  @Test
  void whatTheGateAnsweredIsReadInReachOnly() {
    String caseNo = end.start(household);
    end.propose(caseNo, 20_000);
    course.as(Role.VILLAGE, Course.VILLAGE);
    assertThat(openGates.of(register.require(household))).hasValueSatisfying(asked -> {
      assertThat(asked.caseNo()).isEqualTo(caseNo);
      assertThat(asked.result().open()).isTrue();
    });

    course.as(Role.TOWNSHIP, "500229002000");
    Household seen = register.require(household);
    assertThatThrownBy(() -> openGates.of(seen)).isInstanceOf(NotFoundException.class);
    course.as(Role.ADMINISTRATOR, SignIn.COUNTY);
    assertThatThrownBy(() -> openGates.of(seen)).isInstanceOf(NotFoundException.class);
  }

  @Test
  void theCountyRefusesWithAReason() {
    String caseNo = end.start(household);
    end.untilReview(caseNo);
    end.review(caseNo);
    end.county(caseNo, "Task_CountyDetermination", Map.of("determinationOutcome", "refuse", "refusalReason",
        "RISK_REMAINS", "refusalText", "还需长期服药"));

    course.as(Role.VILLAGE, Course.VILLAGE);
    assertThat(course.steps(caseNo)).containsExactly("Task_InformHousehold");
    assertThat(spells.running(household)).isPresent();
  }

  @Test
  void nobodyReviewsWhatTheyProposed() {
    String caseNo = end.start(household);
    signIn.as(signIn.staff("elimination-both", Role.VILLAGE, Course.VILLAGE));
    course.submit(caseNo, "Task_ProposeElimination", end.proposal(20_000));
    end.verify(caseNo, 20_000);
    end.appraise(caseNo);
    end.noticeRunsOut(caseNo);
    signIn.as(signIn.staff("elimination-both", Role.TOWNSHIP, Course.TOWNSHIP));

    assertThatThrownBy(() -> course.submit(caseNo, "Task_TownshipReview",
        Map.of("spotCheck", false, "reviewOutcome", "approve", "opinion", "同意")))
        .isInstanceOfSatisfying(BusinessException.class,
            refusal -> assertThat(refusal.key()).isEqualTo("casework.ownWork"));
  }

  @Test
  void aSpellThatEndsOtherwiseWithdrawsTheElimination() {
    String caseNo = end.start(household);
    String other = cases.ofHousehold(household).stream().map(CaseFile::caseNo).filter(no -> !no.equals(caseNo))
        .findFirst().orElseThrow();
    ActingAs.system(() -> spells.close(spells.running(household).orElseThrow().id(), SpellEnd.MOVED_AWAY,
        LocalDate.now(clock), other));

    assertThat(cases.require(caseNo).outcome()).isEqualTo("withdrawn");
  }
}
