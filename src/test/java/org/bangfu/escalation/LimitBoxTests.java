package org.bangfu.escalation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import java.util.Map;
import org.bangfu.IntegrationTest;
import org.bangfu.MutableClock;
import org.bangfu.SignIn;
import org.bangfu.assistance.AssistanceCourse;
import org.bangfu.assistance.AssistanceKinds;
import org.bangfu.cases.Timeline;
import org.bangfu.elimination.EndOfMonitoring;
import org.bangfu.elimination.RollBacks;
import org.bangfu.households.Register;
import org.bangfu.households.Risk;
import org.bangfu.identification.Course;
import org.bangfu.notifications.Notification;
import org.bangfu.notifications.Notifications;
import org.bangfu.security.ActingAs;
import org.bangfu.security.SignedIn;
import org.bangfu.staff.Role;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The box 期限督办 of assistance and elimination: a month passes over a step that nobody does. */
@IntegrationTest
@Import({Course.class, AssistanceCourse.class, EndOfMonitoring.class})
class LimitBoxTests {

  private static final List<String> ALL = List.of("escalation-reported", "escalation-raised", "escalation-reminded");

  @Autowired private AssistanceCourse assistance;
  @Autowired private EndOfMonitoring elimination;
  @Autowired private RollBacks rollBacks;
  @Autowired private Register register;
  @Autowired private SignIn signIn;
  @Autowired private Notifications notifications;
  @Autowired private Timeline timeline;
  @Autowired private ManagementService jobs;
  @Autowired private RuntimeService runtime;
  @Autowired private JdbcClient jdbc;
  @Autowired private MutableClock clock;

  private SignedIn township;
  private SignedIn county;
  private int looks;

  @BeforeEach
  void begin() {
    clock.reset();
    township = signIn.as(Role.TOWNSHIP, Course.TOWNSHIP);
    county = signIn.as(Role.COUNTY, SignIn.COUNTY);
  }

  @AfterEach
  void reset() {
    clock.reset();
  }

  @Test
  void aContactThatIsNotAssignedGoesFromTheTownshipToTheCounty() {
    long household = assistance.household("WEAK", 4_000, 1_000);
    assistance.determine(household, Risk.ILLNESS);
    String caseNo = assistance.open(household, AssistanceKinds.ASSIGN_CONTACT);
    month(caseNo);

    assertThat(outcomes(caseNo)).isEqualTo(ALL);
    assertThat(told(township, caseNo)).containsExactly("OVERDUE", "DUE_SOON");
    assertThat(told(county, caseNo)).containsExactly("ESCALATED", "ESCALATED");
    assertThat(looks).as("looks in a month").isLessThanOrEqualTo(7);
  }

  @Test
  void aPlanThatIsNotDraftedGoesFromTheContactToTheTownshipAndThenToTheCounty() {
    String caseNo = assistance.open(assistance.withContact(), AssistanceKinds.PLAN);
    SignedIn contact = assistance.contact();
    month(caseNo);

    assertThat(outcomes(caseNo)).isEqualTo(ALL);
    assertThat(told(contact, caseNo)).containsExactly("OVERDUE", "DUE_SOON");
    assertThat(told(township, caseNo)).containsExactly("ESCALATED");
    assertThat(told(county, caseNo)).containsExactly("ESCALATED");
  }

  @Test
  void aDeliveryIsFollowedByTheDayOfThePlanAndNotByDaysOfTheModel() {
    String caseNo = jdbc.sql("select case_no from measure where household_id = ? and type = 'MEDICAL_AID'")
        .param(assistance.planned()).query(String.class).single();
    SignedIn department = signIn.as(Role.DEPARTMENT, "medical-insurance");
    assistance.answer(caseNo, "medical-insurance", Map.of("offerAnswer", "accept"));
    LocalDate planned = LocalDate.ofInstant(assistance.row(caseNo, "Task_DeliverMeasure").due(), clock.getZone());
    days(caseNo, planned);
    assertThat(outcomes(caseNo)).containsExactly("escalation-reminded");
    days(caseNo, planned.plusDays(20));

    assertThat(outcomes(caseNo)).isEqualTo(ALL);
    assertThat(told(department, caseNo)).containsExactly("OVERDUE", "DUE_SOON");
    assertThat(told(county, caseNo)).containsExactly("ESCALATED", "ESCALATED");
  }

  @Test
  void aProposalOfEliminationGoesFromTheVillageToTheTownshipAndThenToTheCounty() {
    String caseNo = elimination.start(elimination.monitored(7));
    SignedIn village = signIn.as(Role.VILLAGE, Course.VILLAGE);
    month(caseNo);

    assertThat(outcomes(caseNo)).isEqualTo(ALL);
    assertThat(told(village, caseNo)).containsExactly("OVERDUE", "DUE_SOON");
    assertThat(told(township, caseNo)).containsExactly("ESCALATED");
    assertThat(told(county, caseNo)).containsExactly("ESCALATED");
  }

  @Test
  void aRollBackGoesFromTheTownshipToTheCounty() {
    long household = elimination.monitored(7);
    elimination.eliminate(household);
    signIn.as(township);
    String caseNo = rollBacks.start(register.require(household)).caseNo();
    month(caseNo);

    assertThat(outcomes(caseNo)).isEqualTo(ALL);
    assertThat(told(township, caseNo)).containsExactly("OVERDUE", "DUE_SOON");
    assertThat(told(county, caseNo)).containsExactly("ESCALATED", "ESCALATED");
  }

  private void month(String caseNo) {
    days(caseNo, LocalDate.now(clock).plusDays(30));
  }

  /** Every morning what is due of the case's looks fires, as the job executor would have it. */
  private void days(String caseNo, LocalDate last) {
    signIn.out();
    for (LocalDate day = LocalDate.now(clock).plusDays(1); !day.isAfter(last); day = day.plusDays(1)) {
      clock.set(day.atTime(6, 1));
      List<Job> due = looks(caseNo).stream().filter(job -> !job.getDuedate().after(Date.from(clock.instant()))).toList();
      due.forEach(job -> jobs.executeJob(job.getId()));
      looks += due.size();
    }
    assertThat(looks(caseNo)).hasSize(1);
  }

  private List<Job> looks(String caseNo) {
    return jobs.createJobQuery().timers().processInstanceId(
        runtime.createProcessInstanceQuery().processInstanceBusinessKey(caseNo).singleResult().getId()).list();
  }

  private List<String> told(SignedIn who, String caseNo) {
    signIn.as(who);
    return notifications.page(false, null, 100).rows().stream().map(Notification::notice)
        .filter(notice -> caseNo.equals(notice.caseNo())).map(notice -> notice.kind().name()).toList();
  }

  private List<String> outcomes(String caseNo) {
    return ActingAs.system(() -> timeline.ofCase(caseNo)).stream().map(entry -> entry.what().outcome())
        .filter(outcome -> outcome != null && outcome.startsWith("escalation-")).toList();
  }
}
