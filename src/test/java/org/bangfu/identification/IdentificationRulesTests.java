package org.bangfu.identification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.bangfu.IntegrationTest;
import org.bangfu.MutableClock;
import org.bangfu.SignIn;
import org.bangfu.cases.Cases;
import org.bangfu.cases.Dossiers;
import org.bangfu.decisions.Decisions;
import org.bangfu.forms.FieldProblem;
import org.bangfu.forms.FormRefused;
import org.bangfu.forms.FormValues;
import org.bangfu.notices.Notices;
import org.bangfu.notices.Objections;
import org.bangfu.security.SignedIn;
import org.bangfu.shared.BusinessException;
import org.bangfu.shared.Invariant;
import org.bangfu.shared.NotFoundException;
import org.bangfu.staff.Role;
import org.bangfu.tasks.TaskWork;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Import;

/** What holds beside the paths: who may what, what is kept, what is refused with which field. */
@IntegrationTest
@Import(Course.class)
class IdentificationRulesTests {

  @Autowired
  private Course course;
  @Autowired
  private Dossiers dossiers;
  @Autowired
  private Identifications identifications;
  @Autowired
  private Decisions decisions;
  @Autowired
  private Cases cases;
  @Autowired
  private Notices notices;
  @Autowired
  private Objections objections;
  @Autowired
  private TaskWork work;
  @Autowired
  private SignIn signIn;
  @Autowired
  private MutableClock clock;
  @Autowired
  @Qualifier("identificationEnds")
  private Invariant ends;
  private String caseNo = "";

  @BeforeEach
  void aNewCase() {
    clock.reset();
    caseNo = course.start(dossiers.household(Course.VILLAGE));
  }

  @Test
  void aForeignVillageCannotBegin() {
    long household = dossiers.household(Course.VILLAGE);
    signIn.as(Role.VILLAGE, "500229107201");

    assertThatThrownBy(() -> identifications.start(household, Clue.of(Clue.Source.PATROL, Clue.Urgency.NORMAL, "外村线索")))
        .isInstanceOf(NotFoundException.class);
  }

  @Test
  void everyDecisionIsKeptWithVersionInputsAndTheRuleThatMatched() {
    course.acceptClue(caseNo);
    course.verify(caseNo, 4_000, 1_000);

    assertThat(decisions.of(caseNo)).singleElement().satisfies(decision -> {
      assertThat(decision.table()).isEqualTo("MonitoringScope");
      assertThat(decision.version()).isPositive();
      assertThat(decision.rules()).containsExactly("Rule_OrdinaryBelowLine");
      assertThat(decision.inputs()).hasSize(4).containsEntry("自付支出骤增", false);
      assertThat(decision.facts()).containsEntry("expenseShock", false).containsEntry("householdType", "ORDINARY");
      assertThat(decision.outputs()).containsEntry("suggestedCategory", "MARGINAL");
    });
  }

  @Test
  void resultsPerHeadStandBesideTheLineWhileTyping() {
    course.acceptClue(caseNo);
    course.as(Role.VILLAGE, Course.VILLAGE);
    String task = course.open(caseNo, "Task_VerifyHousehold").row().taskId();

    FormValues shown = work.recompute(task, new FormValues(Map.of("heads", 2,
        "income", Map.of("WAGE_MIGRANT", "12,000", "EXPENSE_MEDICAL", 3_000, "COST_CROPS", "abc"))));

    assertThat(shown.number("netPerHead")).isEqualByComparingTo("6000");
    assertThat(shown.number("referencePerHead")).isEqualByComparingTo("4500");
    assertThat(shown.number("lineGap")).isEqualByComparingTo("-1500");
  }

  @Test
  void risksMustFitTheHouseholdAndFilesTheCase() {
    course.acceptClue(caseNo);
    assertThat(refusedFields("risks", List.of("DISABILITY"))).contains("risks");
    assertThat(refusedFields("risks", List.of("NATURAL_DISASTER"))).contains("disasterKind");
    assertThat(refusedFields("visitedOn", "2026-05-01")).contains("visitedOn");
    String other = course.start(dossiers.household(Course.VILLAGE));
    Object foreign = course.withPhoto(other, "file", Map.of()).get("file");
    assertThat(refusedFields("authorisationFile", foreign)).contains("authorisationFile");
  }

  @Test
  void aDepartmentSeesNamesAndMaskedNumbersOnly() {
    course.acceptClue(caseNo);
    course.verify(caseNo, 4_000, 1_000);
    course.as(Role.DEPARTMENT, "housing");

    assertThat(course.open(caseNo, "Task_CompareData").values().rows("members")).isNotEmpty().allSatisfy(member -> {
      assertThat(member.byKey().keySet()).containsExactlyInAnyOrder("name", "idMasked", "relation");
      assertThat(member.text("idMasked")).contains("****");
    });
  }

  @Test
  void theNoticeShowsTheMaskedHeadAndIsNeverBackdated() {
    course.untilAppraisal(caseNo);
    course.appraise(caseNo, "MARGINAL");
    course.as(Role.VILLAGE, Course.VILLAGE);
    FormValues shown = course.open(caseNo, "Task_PostNotice").values();
    assertThat(shown.text("noticeHead")).hasSize(2).endsWith("*");
    assertThat(shown.byKey().keySet()).doesNotContain("members", "risksText", "income");

    course.village(caseNo, "Task_PostNotice", course.withPhoto(caseNo, "startPhoto",
        Map.of("days", 8, "place", "公开栏", "objectTo", "12317", "postedOn", "2026-01-01")));

    assertThat(notices.running(caseNo)).hasValueSatisfying(notice -> {
      assertThat(notice.posted()).hasToString(course.today());
      assertThat(notice.days()).isEqualTo(8);
    });
  }

  @Test
  void anObjectionAfterTheLastDayIsTooLate() {
    course.untilAppraisal(caseNo);
    course.appraise(caseNo, "MARGINAL");
    course.postNotice(caseNo, 5);
    course.passDays(6);

    assertThatThrownBy(() -> objections.lodge(caseNo, "来晚了", null)).isInstanceOf(BusinessException.class)
        .hasMessageContaining("notices.objection.tooLate");
  }

  @Test
  void returnsLeadToTheNamedStepAndTheTotalClockRunsOn() {
    var totalDue = cases.require(caseNo).totalDue();
    course.untilReview(caseNo, "MARGINAL");
    course.township(caseNo, "Task_TownshipReview", returned("reviewOutcome", "appraise"));
    course.as(Role.VILLAGE, Course.VILLAGE);
    assertThat(course.open(caseNo, "Task_DemocraticAppraisal").values().text("returnReason")).contains("材料不全");

    course.appraise(caseNo, "MARGINAL");
    course.noticeRunsOut(caseNo);
    course.review(caseNo);
    course.county(caseNo, returned("determinationOutcome", "review"));
    course.as(Role.TOWNSHIP, "500229001000");
    assertThat(course.open(caseNo, "Task_TownshipReview").values().text("returnReason")).contains("材料不全");
    assertThat(cases.require(caseNo).totalDue()).isEqualTo(totalDue);
  }

  @Test
  void nobodyApprovesWhatTheySubmittedThemselves() {
    course.untilReview(caseNo, "MARGINAL");
    course.township(caseNo, "Task_TownshipReview", returned("reviewOutcome", "appraise"));
    SignedIn both = signIn.staff("rules-both", Role.VILLAGE, Course.VILLAGE);
    signIn.staff("rules-both", Role.TOWNSHIP, "500229001000");
    Map<String, Object> meeting = course.withPhoto(caseNo, "recordPhoto", course.meeting(30, "MARGINAL"));
    signIn.as(both);
    course.submit(caseNo, "Task_DemocraticAppraisal", meeting);
    course.noticeRunsOut(caseNo);
    signIn.as(both);

    assertThatThrownBy(() -> course.submit(caseNo, "Task_TownshipReview",
        Map.of("spotCheck", false, "reviewOutcome", "approve", "opinion", "同意")))
        .isInstanceOf(BusinessException.class).hasMessageContaining("casework.ownWork");
  }

  @Test
  void endedCasesAgreeWithTheirRecords() {
    course.untilReview(caseNo, "MARGINAL");
    course.review(caseNo);
    course.determine(caseNo, "MARGINAL");
    course.announce(caseNo);

    assertThat(cases.require(caseNo).outcome()).isEqualTo("determined");
    assertThat(ends.violations()).noneMatch(line -> line.contains(caseNo));
  }

  private static Map<String, Object> returned(String outcome, String step) {
    return Map.of("spotCheck", false, outcome, "return", "returnTo", step, "reason", "材料不全，请补正");
  }

  private List<String> refusedFields(String key, Object value) {
    Map<String, Object> visit = new LinkedHashMap<>(course.verification(caseNo, 4_000, 1_000));
    visit.put(key, value);
    try {
      course.verify(caseNo, visit);
      return List.of();
    } catch (FormRefused refused) {
      return refused.problems().stream().map(FieldProblem::path).toList();
    }
  }
}
