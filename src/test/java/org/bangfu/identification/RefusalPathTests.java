package org.bangfu.identification;

import static org.assertj.core.api.Assertions.assertThat;

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
import org.bangfu.staff.Role;
import org.bangfu.tasks.OpenTask;
import org.camunda.bpm.engine.HistoryService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** Refusals and what follows them (domain §3). */
@IntegrationTest
@Import(Course.class)
class RefusalPathTests {

  @Autowired
  private Course course;
  @Autowired
  private Dossiers dossiers;
  @Autowired
  private Cases cases;
  @Autowired
  private Spells spells;
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
  void theVillageRefusesAfterTheVisit() {
    String caseNo = course.start(household);
    course.acceptClue(caseNo);
    Map<String, Object> values = course.verification(caseNo, 50_000, 0);
    values.put("risks", List.of());
    values.putAll(Map.of("verificationOutcome", "refuse", "refusalReason", reason(caseNo, "Task_VerifyHousehold"),
        "refusalText", "收入稳定，不符合条件"));

    course.verify(caseNo, values);
    course.inform(caseNo);

    assertRefused(caseNo);
    assertThat(passed(caseNo)).doesNotContain("Task_CompareData");
  }

  @Test
  void theVillageMeetingRefuses() {
    String caseNo = course.start(household);
    course.untilAppraisal(caseNo);
    Map<String, Object> values = new LinkedHashMap<>(course.meeting(10, "MARGINAL"));
    values.put("refusalReason", reason(caseNo, "Task_DemocraticAppraisal"));
    values.put("refusalText", "评议未通过");

    course.village(caseNo, "Task_DemocraticAppraisal", course.withPhoto(caseNo, "recordPhoto", values));
    course.inform(caseNo);

    assertRefused(caseNo);
    assertThat(passed(caseNo)).doesNotContain("Task_PostNotice");
  }

  @Test
  void theTownshipRefusesTheClue() {
    String caseNo = course.start(household);
    course.as(Role.TOWNSHIP, "500229001000");

    course.township(caseNo, "Task_AcceptClue", Map.of("clueOutcome", "refuse", "refusalReason",
        reason(caseNo, "Task_AcceptClue"), "refusalText", "情况不实"));
    course.inform(caseNo);

    assertRefused(caseNo);
  }

  @Test
  void theTownshipRefuses() {
    String caseNo = course.start(household);
    course.untilReview(caseNo, "MARGINAL");
    course.as(Role.TOWNSHIP, "500229001000");

    course.township(caseNo, "Task_TownshipReview", Map.of("spotCheck", false, "reviewOutcome", "refuse",
        "refusalReason", reason(caseNo, "Task_TownshipReview"), "refusalText", "不符合条件"));
    course.inform(caseNo);

    assertRefused(caseNo);
    assertThat(passed(caseNo)).doesNotContain("Task_CountyDetermination");
  }

  @Test
  void theCountyRefuses() {
    String caseNo = course.start(household);
    course.untilReview(caseNo, "MARGINAL");
    course.review(caseNo);
    course.as(Role.COUNTY, SignIn.COUNTY);

    course.county(caseNo, Map.of("determinationOutcome", "refuse", "refusalReason",
        reason(caseNo, "Task_CountyDetermination"), "refusalText", "不符合条件"));
    course.inform(caseNo);

    assertRefused(caseNo);
  }

  @Test
  void aRefusedHouseholdMayBeDeclaredAgain() {
    String first = course.start(household);
    course.as(Role.TOWNSHIP, "500229001000");
    course.township(first, "Task_AcceptClue", Map.of("clueOutcome", "refuse", "refusalReason",
        reason(first, "Task_AcceptClue"), "refusalText", "情况不实"));
    course.inform(first);

    assertThat(course.start(household)).isNotEqualTo(first);
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

  private List<String> passed(String caseNo) {
    return history.createHistoricActivityInstanceQuery().processInstanceId(instance(caseNo))
        .activityType("userTask").orderPartiallyByOccurrence().asc().list().stream()
        .map(activity -> activity.getActivityId()).distinct().toList();
  }

  private String instance(String caseNo) {
    return history.createHistoricProcessInstanceQuery().processInstanceBusinessKey(caseNo).singleResult().getId();
  }
}
