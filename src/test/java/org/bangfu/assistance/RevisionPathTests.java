package org.bangfu.assistance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.bangfu.IntegrationTest;
import org.bangfu.MutableClock;
import org.bangfu.cases.Cases;
import org.bangfu.cases.Dossiers;
import org.bangfu.forms.FieldProblem;
import org.bangfu.forms.FormRefused;
import org.bangfu.forms.FormValues;
import org.bangfu.households.Category;
import org.bangfu.households.HouseholdChanged;
import org.bangfu.households.Risk;
import org.bangfu.households.Spell;
import org.bangfu.households.Spells;
import org.bangfu.measures.Measure;
import org.bangfu.measures.MeasureState;
import org.bangfu.measures.Measures;
import org.bangfu.security.ActingAs;
import org.bangfu.shared.AreaCode;
import org.bangfu.shared.BusinessException;
import org.bangfu.visits.VisitReported;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Risks, category or members change: the plan is revised (domain §4). */
@IntegrationTest
@Import(AssistanceCourse.class)
class RevisionPathTests {

  private static final String DRAFT = "Task_DraftPlan";

  @Autowired
  private AssistanceCourse course;
  @Autowired
  private Measures measures;
  @Autowired
  private Spells spells;
  @Autowired
  private Cases cases;
  @Autowired
  private ApplicationEventPublisher events;
  @Autowired
  private JdbcClient jdbc;
  @Autowired
  private MutableClock clock;
  private long household;

  @BeforeEach
  void aPlanInForce() {
    clock.reset();
    household = course.planned();
  }

  @Test
  void aNewRiskGetsItsMeasureAndWhatIsLiveStays() {
    changeRisks(Risk.ILLNESS, Risk.UNSAFE_WATER);
    String revision = course.open(household, AssistanceKinds.PLAN);
    course.asContact();
    FormValues shown = course.shown(revision, DRAFT);
    assertThat(shown.rows("current")).hasSize(3);
    assertThat(shown.rows("measures")).extracting(row -> row.text("type")).containsExactly("WATER_PIPE");

    course.draft(household);
    course.approve(household);
    assertThat(measures.ofHousehold(household)).hasSize(4).extracting(Measure::state)
        .containsOnly(MeasureState.OFFERED);
  }

  @Test
  void aMeasureThatTheRevisionWithdrawsEndsWithItsCase() {
    changeRisks(Risk.ILLNESS, Risk.UNSAFE_WATER);
    String revision = course.open(household, AssistanceKinds.PLAN);
    course.asContact();
    List<Object> current = new ArrayList<>();
    for (FormValues row : course.shown(revision, DRAFT).rows("current")) {
      boolean doctor = row.text("typeText").equals("家庭医生签约");
      current.add(row.with(Map.of("keep", doctor ? "withdraw" : "keep")).byKey());
    }
    course.submit(revision, DRAFT, Map.of("current", current));
    course.approve(household);

    Measure doctor = measure("FAMILY_DOCTOR");
    assertThat(doctor.state()).isEqualTo(MeasureState.WITHDRAWN);
    assertThat(cases.require(String.valueOf(doctor.caseNo())).outcome()).isEqualTo("plan-revised");
    assertThat(measure("MEDICAL_AID").state()).isEqualTo(MeasureState.OFFERED);
  }

  @Test
  void aVisitThatFoundANewRiskHasThePlanRevised() {
    visited(Set.of(Risk.UNSAFE_WATER), List.of());

    assertThat(spells.running(household).orElseThrow().risks()).contains(Risk.UNSAFE_WATER);
    assertThat(course.openAll(household, AssistanceKinds.PLAN)).hasSize(1);
  }

  @Test
  void aVisitThatFoundAFailingMeasureHasThePlanRevisedAndAnUneventfulOneDoesNot() {
    visited(Set.of(), List.of());
    assertThat(course.openAll(household, AssistanceKinds.PLAN)).isEmpty();

    visited(Set.of(), List.of(measure("MEDICAL_AID").id()));
    assertThat(course.openAll(household, AssistanceKinds.PLAN)).hasSize(1);
  }

  private void visited(Set<Risk> found, List<Long> failing) {
    Spell spell = spells.running(household).orElseThrow();
    ActingAs.system(() -> events.publishEvent(
        new VisitReported("ZF-1", household, spell.id(), course.today(), found, failing, false)));
  }

  @Test
  void oneRevisionIsOpenAtATime() {
    changeRisks(Risk.ILLNESS, Risk.UNSAFE_WATER);
    Spell spell = spells.running(household).orElseThrow();
    ActingAs.system(() -> spells.regrade(spell.id(), Category.SUDDEN_HARDSHIP, course.today(), "TZ-1"));

    assertThat(course.openAll(household, AssistanceKinds.PLAN)).hasSize(1);
  }

  @Test
  void anotherCategoryHasThePlanRevised() {
    Spell spell = spells.running(household).orElseThrow();
    ActingAs.system(() -> spells.regrade(spell.id(), Category.SUDDEN_HARDSHIP, course.today(), "TZ-2"));

    course.asContact();
    assertThat(course.shown(course.open(household, AssistanceKinds.PLAN), DRAFT).text("whyText")).contains("类别");
  }

  @Test
  void onlyAChangeOfMembersThatThePlanDependsOnHasItRevised() {
    publishChange();
    assertThat(course.openAll(household, AssistanceKinds.PLAN)).isEmpty();

    jdbc.sql("update household_member set labour = 'LOST' where household_id = ?").params(household).update();
    publishChange();
    assertThat(course.openAll(household, AssistanceKinds.PLAN)).hasSize(1);
  }

  @Test
  void risksCorrectedInTheDraftBecomeTheSpellsOnApproval() {
    changeRisks(Risk.ILLNESS, Risk.UNSAFE_WATER);
    String revision = course.open(household, AssistanceKinds.PLAN);
    course.asContact();
    Map<String, Object> corrected = Map.of("risks", List.of("ILLNESS"), "measures", List.of());
    assertThatThrownBy(() -> course.submit(revision, DRAFT, corrected)).isInstanceOfSatisfying(FormRefused.class,
        refusal -> assertThat(refusal.problems()).extracting(FieldProblem::messageKey)
            .containsExactly("assistance.check.RISKS_DROPPED.failed"));
    course.submit(revision, DRAFT, with(corrected, "riskReason", "复核水质合格，风险登记有误"));
    course.approve(household);

    assertThat(spells.running(household)).map(Spell::risks).contains(Set.of(Risk.ILLNESS));
    assertThat(course.openAll(household, AssistanceKinds.PLAN)).isEmpty();
  }

  @Test
  void aRiskFoundWhileThePlanWaitsForItsApprovalIsNotLost() {
    changeRisks(Risk.ILLNESS, Risk.UNSAFE_WATER);
    course.draft(household);
    changeRisks(Risk.ILLNESS, Risk.UNSAFE_WATER, Risk.UNSAFE_HOUSING);

    assertThatThrownBy(() -> course.approve(household)).isInstanceOf(BusinessException.class)
        .hasMessageContaining("assistance.plan.checksFail");
    assertThat(spells.running(household)).map(Spell::risks)
        .contains(Set.of(Risk.ILLNESS, Risk.UNSAFE_WATER, Risk.UNSAFE_HOUSING));
  }

  private static Map<String, Object> with(Map<String, Object> values, String key, Object value) {
    Map<String, Object> all = new HashMap<>(values);
    all.put(key, value);
    return all;
  }

  private void changeRisks(Risk... risks) {
    Spell spell = spells.running(household).orElseThrow();
    ActingAs.system(() -> spells.changeRisks(spell.id(), Set.of(risks), course.today(), "ZF-1"));
  }

  private void publishChange() {
    events.publishEvent(new HouseholdChanged(household, AreaCode.of(Dossiers.VILLAGE), Dossiers.HEAD));
  }

  private Measure measure(String type) {
    return measures.ofHousehold(household).stream().filter(one -> one.type().equals(type)).findFirst().orElseThrow();
  }
}
