package org.bangfu.identification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.bangfu.IntegrationTest;
import org.bangfu.MutableClock;
import org.bangfu.SignIn;
import org.bangfu.cases.CaseFile;
import org.bangfu.cases.CaseState;
import org.bangfu.cases.Cases;
import org.bangfu.cases.Dossiers;
import org.bangfu.households.Spell;
import org.bangfu.households.Spells;
import org.bangfu.notices.Objections;
import org.bangfu.shared.BusinessException;
import org.bangfu.staff.Role;
import org.bangfu.tasks.OpenTask;
import org.camunda.bpm.engine.HistoryService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** The notice, objections and comparison hits (domain §3). */
@IntegrationTest
@Import(Course.class)
class NoticePathTests {

  @Autowired
  private Course course;
  @Autowired
  private Dossiers dossiers;
  @Autowired
  private Cases cases;
  @Autowired
  private Spells spells;
  @Autowired
  private Objections objections;
  @Autowired
  private HistoryService history;
  @Autowired
  private MutableClock clock;
  private long household;

  @BeforeEach
  void aHousehold() {
    clock.reset();
    household = dossiers.household(Course.VILLAGE);
  }

  @Test
  void anUnfoundedObjectionHoldsTheCaseUntilItIsInvestigated() {
    String caseNo = onTheWall();
    lodge(caseNo);
    course.passDays(6);
    course.fireTimers(caseNo);
    course.as(Role.VILLAGE, Course.VILLAGE);
    assertThat(course.steps(caseNo)).as("the notice is over, the objection is open").isEmpty();

    investigate(caseNo, Map.of("finding", "unfounded"));
    course.confirmNotice(caseNo);

    course.as(Role.TOWNSHIP, "500229001000");
    assertThat(course.steps(caseNo)).containsExactly("Task_TownshipReview");
    assertThat(objections.of(caseNo)).singleElement().matches(objection -> !objection.open());
  }

  @Test
  void anUpheldObjectionLeadsBackToTheFirstStep() {
    String caseNo = onTheWall();
    lodge(caseNo);
    investigate(caseNo, Map.of("finding", "upheld", "consequence", "verify"));
    course.passDays(6);
    course.fireTimers(caseNo);
    course.confirmNotice(caseNo);

    course.as(Role.VILLAGE, Course.VILLAGE);
    assertThat(course.steps(caseNo)).containsExactly("Task_VerifyHousehold");
  }

  @Test
  void anUpheldObjectionMayRefuse() {
    String caseNo = onTheWall();
    lodge(caseNo);
    course.as(Role.TOWNSHIP, "500229001000");
    investigate(caseNo, Map.of("finding", "upheld", "consequence", "refuse", "refusalReason",
        reason(caseNo, "Task_InvestigateObjection"), "refusalText", "异议属实"));
    course.passDays(6);
    course.fireTimers(caseNo);
    course.confirmNotice(caseNo);
    course.inform(caseNo);

    assertRefused(caseNo);
  }

  @Test
  void aHitIsExplainedAndDoesNotRefuseByItself() {
    String caseNo = course.start(household);
    course.acceptClue(caseNo);
    course.verify(caseNo, 4_000, 1_000);
    course.compare(caseNo, true);
    course.as(Role.VILLAGE, Course.VILLAGE);
    assertThat(course.steps(caseNo)).containsExactly("Task_ExplainHits");

    List<Map<String, Object>> hits = new java.util.ArrayList<>();
    course.open(caseNo, "Task_ExplainHits").values().rows("hits").forEach(hit -> {
      Map<String, Object> explained = new LinkedHashMap<>(hit.byKey());
      explained.put("judgement", "explained");
      explained.put("explanation", "车辆为借用，已核实");
      hits.add(explained);
    });
    course.village(caseNo, "Task_ExplainHits", Map.of("hits", hits));

    course.as(Role.VILLAGE, Course.VILLAGE);
    assertThat(course.steps(caseNo)).containsExactly("Task_DemocraticAppraisal");
  }

  @Test
  void noClickShortensTheNotice() {
    String caseNo = course.start(household);
    course.untilAppraisal(caseNo);
    course.appraise(caseNo, "MARGINAL");
    assertThatThrownBy(() -> course.postNotice(caseNo, 4)).isInstanceOf(BusinessException.class);
    course.postNotice(caseNo, 5);

    course.passDays(5);
    assertThat(course.fireTimers(caseNo)).as("the fifth full day still runs").isZero();
    course.as(Role.VILLAGE, Course.VILLAGE);
    assertThat(course.steps(caseNo)).isEmpty();

    course.passDays(1);
    assertThat(course.fireTimers(caseNo)).isOne();
    course.as(Role.VILLAGE, Course.VILLAGE);
    assertThat(course.steps(caseNo)).containsExactly("Task_ConfirmNotice");
  }

  private String onTheWall() {
    String caseNo = course.start(household);
    course.untilAppraisal(caseNo);
    course.appraise(caseNo, "MARGINAL");
    course.postNotice(caseNo, 5);
    return caseNo;
  }

  private void lodge(String caseNo) {
    course.as(Role.VILLAGE, Course.VILLAGE);
    objections.lodge(caseNo, "该户在镇上有门面", null);
  }

  private void investigate(String caseNo, Map<String, Object> finding) {
    Map<String, Object> values = new LinkedHashMap<>(finding);
    values.putAll(Map.of("investigatedOn", course.today(), "investigators", "甲、乙", "report", "已入户核查"));
    course.township(caseNo, "Task_InvestigateObjection", values);
  }

  /** The first reason that the form of the step offers. */
  private String reason(String caseNo, String step) {
    course.as(step.equals("Task_CountyDetermination") ? Role.COUNTY : step.startsWith("Task_Verify")
        || step.startsWith("Task_Democratic") ? Role.VILLAGE : Role.TOWNSHIP, unit(step));
    OpenTask open = course.open(caseNo, step);
    return open.values().rows("refusalReasons").get(0).text("value");
  }

  private static String unit(String step) {
    return switch (step) {
      case "Task_CountyDetermination" -> SignIn.COUNTY;
      case "Task_VerifyHousehold", "Task_DemocraticAppraisal" -> Course.VILLAGE;
      default -> "500229001000";
    };
  }

  private void assertRefused(String caseNo) {
    assertThat(spells.of(household)).extracting(Spell::openedByCase).doesNotContain(caseNo);
    assertClosed(caseNo, "refused");
  }

  private void assertClosed(String caseNo, String outcome) {
    CaseFile file = cases.require(caseNo);
    assertThat(file.state()).isEqualTo(CaseState.CLOSED);
    assertThat(file.outcome()).isEqualTo(outcome);
    assertThat(history.createHistoricProcessInstanceQuery().processInstanceBusinessKey(caseNo).finished().count())
        .isOne();
  }
}
