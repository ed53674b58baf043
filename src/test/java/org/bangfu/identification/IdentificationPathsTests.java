package org.bangfu.identification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.bangfu.IntegrationTest;
import org.bangfu.MutableClock;
import org.bangfu.cases.CaseFile;
import org.bangfu.cases.CaseState;
import org.bangfu.cases.Cases;
import org.bangfu.cases.Dossiers;
import org.bangfu.forms.FieldProblem;
import org.bangfu.forms.FormRefused;
import org.bangfu.households.Category;
import org.bangfu.households.Spells;
import org.bangfu.shared.BusinessException;
import org.bangfu.staff.Role;
import org.camunda.bpm.engine.HistoryService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Straight through, back, and what is refused at once (domain §3). */
@IntegrationTest
@Import(Course.class)
class IdentificationPathsTests {

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
  private JdbcClient jdbc;
  @Autowired
  private MutableClock clock;
  private long household;

  @BeforeEach
  void aHousehold() {
    clock.reset();
    household = dossiers.household(Course.VILLAGE);
  }

  @ParameterizedTest
  @CsvSource({"LIFTED, 4000, 1000, UNSTABLE_LIFTED", "ORDINARY, 4000, 1000, MARGINAL",
      "ORDINARY, 90000, 60000, SUDDEN_HARDSHIP"})
  void goesStraightThroughToEachCategory(String type, int wages, int medical, String category) {
    jdbc.sql("update household set type = ? where id = ?").params(type, household).update();
    String caseNo = course.start(household);
    course.acceptClue(caseNo);
    course.verify(caseNo, wages, medical);
    course.compare(caseNo, false);
    assertThat(fact(caseNo, "suggestedCategory")).isEqualTo(category);
    course.appraise(caseNo, category);
    course.noticeRunsOut(caseNo);
    course.review(caseNo);
    course.determine(caseNo, category);
    course.announce(caseNo);

    assertThat(spells.of(household)).singleElement().satisfies(spell -> {
      assertThat(spell.category()).isEqualTo(Category.valueOf(category));
      assertThat(spell.openedByCase()).isEqualTo(caseNo);
      assertThat(spell.closed()).isNull();
    });
    assertClosed(caseNo, "determined");
    assertThat(passed(caseNo)).containsSubsequence("Task_AcceptClue", "Task_VerifyHousehold", "Task_CompareData",
        "Task_DemocraticAppraisal", "Task_PostNotice", "Task_ConfirmNotice", "Task_TownshipReview",
        "Task_CountyDetermination", "Task_AnnounceDetermination");
    assertThat(passed(caseNo)).doesNotContain("Task_ExplainHits", "Task_InvestigateObjection", "Task_InformApplicant");
  }

  @Test
  void theTownshipReturnsToTheFirstStep() {
    String caseNo = course.start(household);
    course.untilReview(caseNo, "MARGINAL");

    course.township(caseNo, "Task_TownshipReview",
        Map.of("spotCheck", false, "reviewOutcome", "return", "returnTo", "verify", "reason", "收入核算不完整"));

    course.as(Role.VILLAGE, Course.VILLAGE);
    assertThat(course.steps(caseNo)).containsExactly("Task_VerifyHousehold");
    assertThat(cases.require(caseNo).state()).isEqualTo(CaseState.OPEN);
    assertThat(spells.of(household)).isEmpty();
  }

  @Test
  void aReturnNeedsItsReason() {
    String caseNo = course.start(household);
    course.untilReview(caseNo, "MARGINAL");

    assertThatThrownBy(() -> course.township(caseNo, "Task_TownshipReview",
        Map.of("spotCheck", false, "reviewOutcome", "return", "returnTo", "verify"))).isInstanceOf(FormRefused.class);

    assertThat(course.steps(caseNo)).containsExactly("Task_TownshipReview");
  }

  @Test
  void votesMustAddUp() {
    String caseNo = course.start(household);
    course.untilAppraisal(caseNo);
    Map<String, Object> values = new LinkedHashMap<>(course.meeting(30, "MARGINAL"));
    values.put("votesAgainst", 5);

    assertThatThrownBy(() -> course.village(caseNo, "Task_DemocraticAppraisal",
        course.withPhoto(caseNo, "recordPhoto", values))).isInstanceOf(BusinessException.class);

    assertThat(course.steps(caseNo)).containsExactly("Task_DemocraticAppraisal");
  }

  @Test
  void aSecondOpenCaseOfTheHouseholdIsRefused() {
    course.start(household);

    assertThatThrownBy(() -> course.start(household)).isInstanceOf(BusinessException.class)
        .extracting(refusal -> ((BusinessException) refusal).key()).isEqualTo("case.alreadyOpen");
  }

  @Test
  void aMonitoredHouseholdNeedsNoSecondIdentification() {
    String caseNo = course.start(household);
    course.untilReview(caseNo, "MARGINAL");
    course.review(caseNo);
    course.determine(caseNo, "MARGINAL");
    course.announce(caseNo);

    assertThatThrownBy(() -> course.start(household)).isInstanceOf(BusinessException.class);
  }

  @Test
  void noDepartmentIsAskedBeforeTheSignedAuthorisation() {
    String caseNo = course.start(household);
    course.acceptClue(caseNo);
    Map<String, Object> values = course.verification(caseNo, 4_000, 1_000);
    List.of("authorisationFile", "signedOn", "signer").forEach(values::remove);
    values.put("authorisationLater", true);
    course.verify(caseNo, values);

    course.as(Role.VILLAGE, Course.VILLAGE);
    assertThat(course.steps(caseNo)).containsExactly("Task_FileAuthorisation");
    assertThat(passed(caseNo)).doesNotContain("Task_CompareData");

    course.village(caseNo, "Task_FileAuthorisation",
        course.withPhoto(caseNo, "authorisationFile", Map.of("signedOn", course.today(), "signer", "户主")));
    assertThat(passed(caseNo)).contains("Task_CompareData");
  }

  @Test
  void oneVerifierIsNotEnough() {
    String caseNo = course.start(household);
    course.acceptClue(caseNo);
    Map<String, Object> values = course.verification(caseNo, 4_000, 1_000);
    values.put("verifiers", List.of(Map.of("name", "甲", "duty", "村支书")));

    assertThatThrownBy(() -> course.verify(caseNo, values)).isInstanceOf(BusinessException.class);
  }

  @Test
  void aFileOfAnotherCaseIsNoAuthorisation() {
    String other = course.start(dossiers.household(Course.VILLAGE));
    Object foreign = course.verification(other, 4_000, 1_000).get("authorisationFile");
    String caseNo = course.start(household);
    course.acceptClue(caseNo);
    Map<String, Object> values = course.verification(caseNo, 4_000, 1_000);
    values.put("authorisationFile", foreign);

    assertThatThrownBy(() -> course.verify(caseNo, values)).isInstanceOfSatisfying(FormRefused.class,
        refusal -> assertThat(refusal.problems()).extracting(FieldProblem::path).containsExactly("authorisationFile"));
  }

  @Test
  void processVariablesHoldNoPersonalData() {
    String caseNo = course.start(household);
    course.untilReview(caseNo, "MARGINAL");

    assertThat(history.createHistoricVariableInstanceQuery().processInstanceId(instance(caseNo)).list())
        .allSatisfy(variable -> assertThat(String.valueOf(variable.getValue()))
            .doesNotContain(Dossiers.HEAD, "11010519491231002X", "户主本人"));
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

  private Object fact(String caseNo, String name) {
    return history.createHistoricVariableInstanceQuery().processInstanceId(instance(caseNo)).variableName(name)
        .singleResult().getValue();
  }
}
