package org.bangfu.assistance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Map;
import org.bangfu.IntegrationTest;
import org.bangfu.MutableClock;
import org.bangfu.SignIn;
import org.bangfu.cases.CaseFile;
import org.bangfu.cases.CaseState;
import org.bangfu.cases.Cases;
import org.bangfu.cases.HouseholdWork;
import org.bangfu.cases.SubjectWords;
import org.bangfu.forms.FormRefused;
import org.bangfu.forms.FormValues;
import org.bangfu.households.SpellEnd;
import org.bangfu.households.Spells;
import org.bangfu.measures.Measure;
import org.bangfu.measures.MeasureBook;
import org.bangfu.measures.MeasureEvent;
import org.bangfu.measures.MeasureState;
import org.bangfu.measures.Measures;
import org.bangfu.security.ActingAs;
import org.bangfu.staff.Role;
import org.bangfu.tasks.DueWords;
import org.bangfu.tasks.TaskRow;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** One course a measure: accept, hand on, deliver, confirm (domain §4). */
@IntegrationTest
@Import(AssistanceCourse.class)
class MeasurePathTests {

  private static final String AID = "medical-insurance";

  @Autowired
  private AssistanceCourse course;
  @Autowired
  private Measures measures;
  @Autowired
  private MeasureBook book;
  @Autowired
  private Spells spells;
  @Autowired
  private Cases cases;
  @Autowired
  private SubjectWords subjects;
  @Autowired
  private DueWords dueWords;
  @Autowired
  private HouseholdWork work;
  @Autowired
  private SignIn signIn;
  @Autowired
  private JdbcClient jdbc;
  @Autowired
  private MutableClock clock;
  private long household;
  private String caseNo;

  @BeforeEach
  void aPlanInForce() {
    clock.reset();
    household = course.planned();
    caseNo = String.valueOf(measure("MEDICAL_AID").caseNo());
  }

  @Test
  void tasksOfAMeasureSayWhichOneAndWhyTheyAreDueThen() {
    signIn.as(signIn.staff("assist-" + AID, Role.DEPARTMENT, AID));
    TaskRow offered = course.row(caseNo, "Task_AnswerOffer");
    assertThat(subjects.of(offered.process(), offered.subject(), Locale.SIMPLIFIED_CHINESE)).contains("医疗救助");
    assertThat(subjects.of(offered.process(), offered.subject(), Locale.ENGLISH)).contains("Medical aid");

    course.answer(caseNo, AID, Map.of("offerAnswer", "accept"));
    assertThat(dueWords.of(course.row(caseNo, "Task_DeliverMeasure"))).hasValueSatisfying(why -> {
      assertThat(why.key()).isEqualTo("assistance.due.planned");
      assertThat(why.arguments()).containsExactly(measure("MEDICAL_AID").plannedFor().toString());
    });
    course.asTownship();
    assertThat(work.open(household)).filteredOn(step -> caseNo.equals(step.caseNo())).singleElement()
        .satisfies(step -> assertThat(step.subject()).isEqualTo("MEDICAL_AID"));
  }

  @Test
  void acceptedDeliveredWithEvidenceAndConfirmed() {
    course.answer(caseNo, AID, Map.of("offerAnswer", "accept"));
    assertThat(measure("MEDICAL_AID").state()).isEqualTo(MeasureState.ACCEPTED);
    course.deliver(caseNo, AID);
    course.confirm(caseNo, "works");

    Measure done = measure("MEDICAL_AID");
    assertThat(done.state()).isEqualTo(MeasureState.CONFIRMED);
    assertThat(done.deliveredOn()).isEqualTo(course.today());
    assertThat(done.amount()).isEqualByComparingTo(new BigDecimal("1200"));
    assertThat(book.eventsOf(done.id())).extracting(MeasureEvent::state).containsExactly(MeasureState.OFFERED,
        MeasureState.ACCEPTED, MeasureState.DELIVERED, MeasureState.CONFIRMED);
    assertThat(book.eventsOf(done.id()).get(2).documentId()).isNotBlank();
    assertClosed(caseNo, "measure-confirmed");
    assertThat(course.openAll(household, AssistanceKinds.PLAN)).isEmpty();
  }

  @Test
  void theDeliveryIsDueOnTheDayOfThePlan() {
    course.answer(caseNo, AID, Map.of("offerAnswer", "accept"));

    assertThat(course.row(caseNo, "Task_DeliverMeasure").due()).isEqualTo(measure("MEDICAL_AID").plannedFor()
        .atTime(LocalTime.of(23, 59, 59)).atZone(ZoneId.of("Asia/Shanghai")).toInstant());
  }

  @Test
  void anotherDepartmentTakesOverWithTheReason() {
    course.answer(caseNo, AID, Map.of("offerAnswer", "pass", "toDepartment", "civil-affairs", "reason", "不属医保报销范围"));

    assertThat(course.steps(caseNo)).isEmpty();
    assertThat(measure("MEDICAL_AID").department()).isEqualTo("civil-affairs");
    signIn.as(signIn.staff("assist-civil-affairs", Role.DEPARTMENT, "civil-affairs"));
    assertThat(course.shown(caseNo, "Task_AnswerOffer").text("handedOnText")).isEqualTo("不属医保报销范围");
    course.answer(caseNo, "civil-affairs", Map.of("offerAnswer", "accept"));
    assertThat(course.steps(caseNo)).containsExactly("Task_DeliverMeasure");
  }

  @Test
  void whatCannotBeDeliveredFailsAndHasThePlanRevised() {
    assertThatThrownBy(() -> course.answer(caseNo, AID, Map.of("offerAnswer", "cannot")))
        .isInstanceOf(FormRefused.class);
    course.answer(caseNo, AID, Map.of("offerAnswer", "cannot", "reason", "本年度额度已用完"));

    assertThat(measure("MEDICAL_AID").state()).isEqualTo(MeasureState.FAILED);
    assertClosed(caseNo, "measure-failed");
    course.asContact();
    String revision = course.open(household, AssistanceKinds.PLAN);
    FormValues shown = course.shown(revision, "Task_DraftPlan");
    assertThat(shown.text("whyText")).contains("未见效");
    assertThat(shown.rows("current")).hasSize(2);
  }

  @Test
  void anAcceptedMeasureCanStillTurnOutUndeliverable() {
    course.answer(caseNo, AID, Map.of("offerAnswer", "accept"));
    course.submit(caseNo, "Task_DeliverMeasure", Map.of("deliveryOutcome", "cannot", "reason", "材料不全，无法报销"));

    assertThat(measure("MEDICAL_AID").state()).isEqualTo(MeasureState.FAILED);
    assertClosed(caseNo, "measure-failed");
  }

  @Test
  void aMeasureWithoutEffectFails() {
    course.answer(caseNo, AID, Map.of("offerAnswer", "accept"));
    course.deliver(caseNo, AID);
    course.confirm(caseNo, "fails");

    assertThat(measure("MEDICAL_AID").state()).isEqualTo(MeasureState.FAILED);
    assertThat(course.openAll(household, AssistanceKinds.PLAN)).hasSize(1);
  }

  @Test
  void aDeliveryNeedsItsEvidence() {
    course.answer(caseNo, AID, Map.of("offerAnswer", "accept"));

    assertThatThrownBy(() -> course.submit(caseNo, "Task_DeliverMeasure", Map.of("deliveryOutcome", "delivered",
        "deliveredOn", course.today().toString(), "note", "已发放"))).isInstanceOf(FormRefused.class);
  }

  @Test
  void aDepartmentSeesNothingOfTheRisks() {
    signIn.as(signIn.staff("assist-" + AID, Role.DEPARTMENT, AID));

    assertThat(course.shown(caseNo, "Task_AnswerOffer").byKey().toString()).doesNotContain("因病", "ILLNESS");
  }

  @Test
  void withTheSpellEveryOpenCaseIsWithdrawn() {
    course.answer(caseNo, AID, Map.of("offerAnswer", "accept"));
    long spell = measure("MEDICAL_AID").spellId();

    ActingAs.system(() -> spells.close(spell, SpellEnd.MOVED_AWAY, course.today(), "ZR-1"));

    assertThat(measures.ofSpell(spell)).extracting(Measure::state).containsOnly(MeasureState.WITHDRAWN);
    assertThat(ActingAs.system(() -> cases.ofHousehold(household))).extracting(CaseFile::state).containsOnly(CaseState.CLOSED);
    assertThat(jdbc.sql("select count(*) from inbox_task where household_id = ?").params(household)
        .query(Long.class).single()).isZero();
  }

  private void assertClosed(String number, String outcome) {
    assertThat(cases.require(number).state()).isEqualTo(CaseState.CLOSED);
    assertThat(cases.require(number).outcome()).isEqualTo(outcome);
  }

  private Measure measure(String type) {
    return measures.ofHousehold(household).stream().filter(one -> one.type().equals(type)).findFirst().orElseThrow();
  }
}
