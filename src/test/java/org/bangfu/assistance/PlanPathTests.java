package org.bangfu.assistance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.bangfu.IntegrationTest;
import org.bangfu.MutableClock;
import org.bangfu.SignIn;
import org.bangfu.cases.CaseState;
import org.bangfu.cases.Cases;
import org.bangfu.cases.Dossiers;
import org.bangfu.decisions.Decisions;
import org.bangfu.forms.FieldProblem;
import org.bangfu.forms.FormRefused;
import org.bangfu.forms.FormValues;
import org.bangfu.households.Risk;
import org.bangfu.measures.Catalogue;
import org.bangfu.measures.CatalogueFilter;
import org.bangfu.measures.Measure;
import org.bangfu.measures.MeasureState;
import org.bangfu.measures.Measures;
import org.bangfu.security.SignedIn;
import org.bangfu.shared.BusinessException;
import org.bangfu.staff.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** A plan is drafted, returned, approved (domain §4), and held against the checks of domain §2. */
@IntegrationTest
@Import(AssistanceCourse.class)
class PlanPathTests {

  private static final String DRAFT = "Task_DraftPlan";

  @Autowired
  private Catalogue catalogue;
  @Autowired
  private AssistanceCourse course;
  @Autowired
  private Measures measures;
  @Autowired
  private Cases cases;
  @Autowired
  private Decisions decisions;
  @Autowired
  private SignIn signIn;
  @Autowired
  private MutableClock clock;

  @BeforeEach
  void resetClock() {
    clock.reset();
  }

  @Test
  void theDraftBeginsWithWhatTheTableProposes() {
    long household = course.withContact();
    String caseNo = course.open(household, AssistanceKinds.PLAN);
    course.asContact();
    FormValues shown = course.shown(caseNo, DRAFT);

    assertThat(shown.rows("measures")).extracting(row -> row.text("type"))
        .containsExactly("MEDICAL_AID", "FAMILY_DOCTOR", "JOB_GUIDANCE");
    assertThat(shown.rows("checks")).extracting(row -> row.text("result")).noneMatch(text -> text.startsWith("✗"));
    assertThat(decisions.of(caseNo)).singleElement()
        .satisfies(decision -> assertThat(decision.rules()).contains("Rule_Illness_MedicalAid"));
  }

  @Test
  void aRetiredTypeIsNeitherProposedNorOfferedAndItsMeasuresKeepTheirName() {
    long earlier = course.planned();
    signIn.as(Role.ADMINISTRATOR, SignIn.COUNTY);
    catalogue.retire("FAMILY_DOCTOR", course.today(), version("FAMILY_DOCTOR"));
    try {
      String caseNo = course.open(course.withContact(), AssistanceKinds.PLAN);
      course.asContact();
      FormValues shown = course.shown(caseNo, DRAFT);
      assertThat(shown.rows("measures")).extracting(row -> row.text("type")).containsExactly("MEDICAL_AID", "JOB_GUIDANCE");
      assertThat(shown.rows("typeChoices")).extracting(row -> row.text("label"))
          .contains("医疗救助（救助；因病）").noneMatch(label -> label.contains("家庭医生签约"));

      signIn.as(signIn.staff("assist-health", Role.DEPARTMENT, "health"));
      String doctor = String.valueOf(measure(earlier, "FAMILY_DOCTOR").caseNo());
      assertThat(course.shown(doctor, "Task_AnswerOffer").text("measureText")).isEqualTo("家庭医生签约");
    } finally {
      signIn.as(Role.ADMINISTRATOR, SignIn.COUNTY);
      catalogue.offerAgain("FAMILY_DOCTOR", version("FAMILY_DOCTOR"));
    }
  }

  private int version(String code) {
    return catalogue.page(new CatalogueFilter(code, null, null), null, 1).rows().get(0).version();
  }

  @Test
  void onApprovalEachMeasureIsOfferedWithACaseOfItsOwn() {
    long household = course.withContact();
    String plan = course.open(household, AssistanceKinds.PLAN);
    course.draft(household);
    course.approve(household);

    assertThat(measures.ofHousehold(household)).hasSize(3).extracting(Measure::state)
        .containsOnly(MeasureState.OFFERED);
    assertThat(measures.ofHousehold(household)).extracting(Measure::caseNo)
        .containsExactlyInAnyOrderElementsOf(course.openAll(household, AssistanceKinds.MEASURE));
    assertThat(cases.require(plan).outcome()).isEqualTo("plan-in-force");
    signIn.as(signIn.staff("assist-health", Role.DEPARTMENT, "health"));
    Measure doctor = measure(household, "FAMILY_DOCTOR");
    assertThat(course.steps(String.valueOf(doctor.caseNo()))).containsExactly("Task_AnswerOffer");
    assertThat(course.steps(String.valueOf(measure(household, "MEDICAL_AID").caseNo()))).isEmpty();
  }

  @Test
  void theTownshipReturnsWithItsReasonAndTheDraftIsKept() {
    long household = course.withContact();
    String caseNo = course.open(household, AssistanceKinds.PLAN);
    course.draft(household);
    course.asTownship();
    assertThatThrownBy(() -> course.submit(caseNo, "Task_ApprovePlan", Map.of("approvalOutcome", "return")))
        .isInstanceOf(FormRefused.class);
    course.submit(caseNo, "Task_ApprovePlan", Map.of("approvalOutcome", "return", "reason", "请补充大病保险"));

    course.asContact();
    FormValues shown = course.shown(caseNo, DRAFT);
    assertThat(shown.text("returnReason")).isEqualTo("请补充大病保险");
    assertThat(shown.rows("measures")).hasSize(3);
    assertThat(measures.ofHousehold(household)).isEmpty();
    assertThat(cases.require(caseNo).state()).isEqualTo(CaseState.OPEN);
  }

  @Test
  void nobodyApprovesTheirOwnDraft() {
    SignedIn both = signIn.staff("assist-both", Role.CONTACT, Dossiers.VILLAGE);
    signIn.staff("assist-both", Role.TOWNSHIP, AssistanceCourse.TOWNSHIP);
    long household = course.household("ORDINARY", 3_000, 1_000);
    course.determine(household, Risk.ILLNESS);
    course.assign(household, both);
    signIn.as(both);
    String caseNo = course.open(household, AssistanceKinds.PLAN);
    course.submit(caseNo, DRAFT, Map.of());

    assertThatThrownBy(() -> course.submit(caseNo, "Task_ApprovePlan", Map.of("approvalOutcome", "approve")))
        .isInstanceOf(BusinessException.class).hasMessageContaining("assistance.ownWork");
    assertThat(measures.ofHousehold(household)).isEmpty();
  }

  @Test
  void everyRiskNeedsAMeasureAndTheCheckFollowsWhatIsTyped() {
    long household = course.household("ORDINARY", 3_000, 1_000);
    course.determine(household, Risk.ILLNESS, Risk.UNSAFE_WATER);
    course.assign(household);
    String caseNo = course.open(household, AssistanceKinds.PLAN);
    course.asContact();
    List<Object> withoutWater = rows(caseNo).stream().filter(row -> !row.text("risk").equals("UNSAFE_WATER"))
        .map(row -> (Object) row.byKey()).toList();

    FormValues typed = course.recomputed(caseNo, DRAFT, Map.of("measures", withoutWater));
    assertThat(typed.rows("checks")).extracting(row -> row.text("result"))
        .anySatisfy(text -> assertThat(text).contains("饮水不安全"));
    assertRefused(caseNo, Map.of("measures", withoutWater), "assistance.check.EVERY_RISK_ANSWERED.failed");
  }

  @Test
  void aHouseholdWithLabourNeedsADevelopmentMeasureUnlessItHasNoWill() {
    long household = course.withContact();
    String caseNo = course.open(household, AssistanceKinds.PLAN);
    course.asContact();
    List<Object> relief = rows(caseNo).stream().filter(row -> !row.text("type").equals("JOB_GUIDANCE"))
        .map(row -> (Object) row.byKey()).toList();

    assertRefused(caseNo, Map.of("measures", relief), "assistance.check.DEVELOPMENT.failed");
    course.submit(caseNo, DRAFT, Map.of("measures", relief, "noWill", true, "noWillReason", "本人明确表示不参加"));
    assertThat(course.steps(caseNo)).isEmpty();
  }

  @Test
  void risksThatDoNotFitTheHouseholdAreRefused() {
    long household = course.household("ORDINARY", 3_000, 0);
    course.determine(household, Risk.UNSTABLE_JOB);
    course.assign(household);
    String caseNo = course.open(household, AssistanceKinds.PLAN);
    course.asContact();

    assertRefused(caseNo, Map.of("risks", List.of("UNSTABLE_JOB", "ILLNESS")),
        "assistance.check.ILLNESS_COSTS.failed");
    assertRefused(caseNo, Map.of("risks", List.of("UNSTABLE_JOB", "DISABILITY")),
        "assistance.check.DISABLED_MEMBER.failed");
    assertRefused(caseNo, Map.of("risks", List.of("UNSTABLE_JOB", "LACK_OF_LABOUR")),
        "assistance.check.LABOUR_LACKS.failed");
  }

  @Test
  void moreThanFiveRisksAreRefused() {
    long household = course.withContact();
    String caseNo = course.open(household, AssistanceKinds.PLAN);
    course.asContact();

    assertRefused(caseNo, Map.of("risks", List.of("ILLNESS", "SCHOOLING", "ACCIDENT", "UNSTABLE_JOB", "UNSAFE_WATER",
        "OTHER")), "assistance.risk.tooMany");
  }

  @Test
  void withoutLabourTheMinimumLivingAllowanceIsProposedAndNeeded() {
    long household = course.household("NONE", 0, 1_000);
    course.determine(household, Risk.ILLNESS);
    course.assign(household);
    String caseNo = course.open(household, AssistanceKinds.PLAN);
    course.asContact();
    List<FormValues> rows = rows(caseNo);

    assertThat(rows).extracting(row -> row.text("type")).contains("MINIMUM_LIVING").doesNotContain("JOB_GUIDANCE");
    List<Object> without = rows.stream().filter(row -> !row.text("type").equals("MINIMUM_LIVING"))
        .map(row -> (Object) row.byKey()).toList();
    assertRefused(caseNo, Map.of("measures", without), "assistance.check.SAFETY_NET.failed");
  }

  @Test
  void theFirstMeasureIsDueWithinTenDaysOfTheDetermination() {
    long household = course.withContact();
    String caseNo = course.open(household, AssistanceKinds.PLAN);
    course.asContact();
    List<Object> late = new ArrayList<>();
    for (String type : List.of("MEDICAL_AID", "JOB_GUIDANCE")) {
      late.add(AssistanceCourse.measure(Risk.ILLNESS, type, type.equals("MEDICAL_AID") ? "medical-insurance"
          : "human-resources", course.today().plusDays(11)));
    }

    assertRefused(caseNo, Map.of("measures", late), "assistance.check.FIRST_MEASURE.failed");
  }

  @Test
  void whatADraftBeginsWithPassesItsOwnChecksOnTheLastDayToo() {
    long household = course.withContact();
    clock.advance(Duration.ofDays(10));
    course.draft(household);

    assertThat(course.steps(course.open(household, AssistanceKinds.PLAN))).isEmpty();
  }

  @Test
  void aPastDayAndTheSameMeasureTwiceAreRefusedAtTheirField() {
    long household = course.withContact();
    String caseNo = course.open(household, AssistanceKinds.PLAN);
    course.asContact();
    Map<String, Object> past = AssistanceCourse.measure(Risk.ILLNESS, "MEDICAL_AID", "medical-insurance",
        course.today().minusDays(1));
    Map<String, Object> good = AssistanceCourse.measure(Risk.ILLNESS, "JOB_GUIDANCE", "human-resources",
        course.today().plusDays(2));

    assertRefused(caseNo, Map.of("measures", List.of(past, good)), "assistance.plannedFor.range");
    assertRefused(caseNo, Map.of("measures", List.of(good, good)), "assistance.measure.twice");
  }

  private List<FormValues> rows(String caseNo) {
    return course.shown(caseNo, DRAFT).rows("measures");
  }

  private void assertRefused(String caseNo, Map<String, Object> typed, String key) {
    assertThatThrownBy(() -> course.submit(caseNo, DRAFT, typed)).isInstanceOfSatisfying(FormRefused.class,
        refusal -> assertThat(refusal.problems()).extracting(FieldProblem::messageKey).contains(key));
    assertThat(course.steps(caseNo)).containsExactly(DRAFT);
  }

  private Measure measure(long household, String type) {
    return measures.ofHousehold(household).stream().filter(one -> one.type().equals(type)).findFirst().orElseThrow();
  }
}
