package org.bangfu.visits;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.bangfu.IntegrationTest;
import org.bangfu.MutableClock;
import org.bangfu.SignIn;
import org.bangfu.cases.Timeline;
import org.bangfu.forms.FormRefused;
import org.bangfu.households.Risk;
import org.bangfu.security.ActingAs;
import org.bangfu.security.SignedIn;
import org.bangfu.shared.BusinessException;
import org.bangfu.shared.NotFoundException;
import org.bangfu.staff.Role;
import org.bangfu.tasks.TaskWork;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What a visit may say, who may make it, and who is told. */
@IntegrationTest
@Import({VisitCourse.class, HeardReports.class})
class VisitRulesTests {

  private static final YearMonth MARCH = YearMonth.of(2026, 3);

  @Autowired private VisitCourse course;
  @Autowired private Substitutes substitutes;
  @Autowired private TaskWork work;
  @Autowired private Timeline timeline;
  @Autowired private VisitRecords records;
  @Autowired private HeardReports heard;
  @Autowired private SignIn signIn;
  @Autowired private MutableClock clock;
  @Autowired private JdbcClient jdbc;
  private long household;
  private SignedIn contact;
  private String caseNo;

  @BeforeEach
  void aVisitOfMarch() {
    clock.set(LocalDate.of(2026, 3, 12).atTime(9, 0));
    signIn.areas();
    heard.clear();
    household = course.monitored(LocalDate.of(2026, 2, 20));
    contact = course.contact(household, "visits-ruled");
    caseNo = course.open(household, MARCH);
    signIn.as(contact);
  }

  @AfterEach
  void out() {
    signIn.out();
    clock.reset();
  }

  @Test
  void whatWasWrittenOfPeopleIsKeptEncrypted() {
    visit(Map.of("nextStep", "下月看望张三", "position", "31.947210,108.663100 ±20m"));

    long id = course.visit(household, MARCH).id();
    assertThat(records.texts(id)).containsEntry("nextStep", "下月看望张三").containsEntry("metWhom", "户主");
    assertThat(jdbc.sql("select encode(content, 'escape') from visit_record where visit_id = ?").param(id)
        .query(String.class).single()).doesNotContain("31.94", "nextStep");
  }

  @Test
  void aHomeVisitNeedsAPhotoAndASignatureOrAReason() {
    assertRefused(() -> visit(Map.of("photos", List.of())), "photos");
    assertRefused(() -> visit(Map.of("signature", List.of())), "unsignedReason");
    visit(Map.of("signature", List.of(), "unsignedReason", "户主不识字"));
    assertThat(course.visit(household, MARCH).kind()).isEqualTo(VisitKind.HOME);
  }

  @Test
  void aTelephoneCallCountsOnlyWithAReason() {
    assertRefused(() -> visit(Map.of("visitWay", "phone")), "phoneReason");
    visit(Map.of("visitWay", "phone", "phoneReason", "大雪封山，经乡镇同意"));
    assertThat(course.visit(household, MARCH).kind()).isEqualTo(VisitKind.PHONE_WAIVED);
  }

  @Test
  void anEarlierDayLeavesATraceAndOneBeforeTheMonthIsRefused() {
    assertRefused(() -> visit(Map.of("visitedOn", "2026-02-28", "backDateReason", "当时无网络")), "visitedOn");
    assertRefused(() -> visit(Map.of("visitedOn", "2026-03-13")), "visitedOn");
    assertRefused(() -> visit(Map.of("visitedOn", "2026-03-05")), "backDateReason");
    visit(Map.of("visitedOn", "2026-03-05", "backDateReason", "当时无网络"));

    assertThat(ActingAs.system(() -> timeline.ofCase(caseNo))).extracting(entry -> String.valueOf(entry.what().note()))
        .anyMatch(note -> note.contains("走访日 2026-03-05，登记日 2026-03-12。当时无网络"));
    assertThat(jdbc.sql("select back_dated from visit_record r join visit v on v.id = r.visit_id where v.case_no = ?")
        .param(caseNo).query(Boolean.class).single()).isTrue();
  }

  @Test
  void newRisksFailingMeasuresAndReadinessAreToldInTheSameTransaction() {
    long measure = measure();
    Map<String, Object> row = course.form(caseNo, Visits.STEP).values().rows("measures").get(0).byKey().entrySet().stream()
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    row.put("progress", "failing");
    row.put("progressNote", "药费仍然自付");
    visit(Map.of("newRisks", List.of("UNSAFE_HOUSING"), "newRiskNote", "屋顶漏雨", "measures", List.of(row),
        "readyForElimination", true, "readyNote", "收入稳定"));

    assertThat(heard.all()).singleElement()
        .returns(Set.of(Risk.UNSAFE_HOUSING), VisitReported::newRisks)
        .returns(List.of(measure), VisitReported::failingMeasures).returns(true, VisitReported::readyForElimination);
  }

  @Test
  void aVisitThatFoundNothingTellsNobody() {
    visit(Map.of());
    assertThat(heard.all()).isEmpty();
  }

  @Test
  void aColleagueOfTheTownshipTakesTheVisitAndItIsRecordedAsSubstitute() {
    SignedIn colleague = signIn.as(signIn.staff("visits-colleague", Role.CONTACT, VisitCourse.TOWNSHIP));
    assertThat(course.steps(caseNo)).isEmpty();
    assertThat(substitutes.offered(household)).map(Visit::caseNo).contains(caseNo);
    substitutes.take(caseNo);
    assertThat(substitutes.offered(household)).isEmpty();
    visit(Map.of());

    assertThat(course.visit(household, MARCH)).returns(VisitKind.SUBSTITUTE, Visit::kind)
        .returns(colleague.name(), Visit::visitorName);
  }

  @Test
  void theContactTakesItBack() {
    signIn.as(signIn.staff("visits-colleague", Role.CONTACT, VisitCourse.TOWNSHIP));
    substitutes.take(caseNo);
    signIn.as(contact);
    assertThat(course.steps(caseNo)).isEmpty();
    substitutes.take(caseNo);
    assertThat(course.steps(caseNo)).containsExactly(Visits.STEP);
  }

  @Test
  void whatSomebodyHasInHandIsNotTakenAway() {
    work.claim(course.row(caseNo, Visits.STEP).taskId(), 0);
    signIn.as(signIn.staff("visits-colleague", Role.CONTACT, VisitCourse.TOWNSHIP));
    assertThatThrownBy(() -> substitutes.take(caseNo)).isInstanceOf(BusinessException.class)
        .hasMessageContaining("visits.take.claimed");
  }

  @Test
  void strangersAreOfferedNothing() {
    signIn.as(signIn.staff("visits-stranger", Role.CONTACT, "500229102000"));
    assertThat(substitutes.offered(household)).isEmpty();
    assertThatThrownBy(() -> substitutes.take(caseNo)).isInstanceOf(NotFoundException.class);
    signIn.as(signIn.staff("visits-villager", Role.VILLAGE, "500229001203"));
    assertThatThrownBy(() -> substitutes.take(caseNo)).isInstanceOf(NotFoundException.class);
  }

  private void visit(Map<String, Object> otherwise) {
    Map<String, Object> values = course.atHome(caseNo);
    values.putAll(otherwise);
    course.submit(caseNo, Visits.STEP, values);
  }

  private long measure() {
    return jdbc.sql("""
            insert into measure (household_id, spell_id, risk, type, department, state, planned_for, created_on)
            values (?, ?, 'ILLNESS', 'MEDICAL_AID', 'medical-insurance', 'DELIVERED', '2026-03-01', '2026-02-21')
            returning id""")
        .params(household, course.spell(household)).query(Long.class).single();
  }

  private static void assertRefused(ThrowingCallable work, String field) {
    assertThatThrownBy(work).isInstanceOfSatisfying(FormRefused.class,
        refused -> assertThat(refused.problems()).extracting(problem -> problem.path()).contains(field));
  }
}
