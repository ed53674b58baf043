package org.bangfu.elimination;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.bangfu.IntegrationTest;
import org.bangfu.MutableClock;
import org.bangfu.SignIn;
import org.bangfu.cases.CaseFile;
import org.bangfu.cases.CaseState;
import org.bangfu.cases.Cases;
import org.bangfu.cases.Timeline;
import org.bangfu.households.Register;
import org.bangfu.households.SpellEvent;
import org.bangfu.households.Spells;
import org.bangfu.identification.Course;
import org.bangfu.security.ActingAs;
import org.bangfu.shared.BusinessException;
import org.bangfu.staff.Role;
import org.camunda.bpm.engine.ManagementService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What follows an elimination: the re-check, and the two different ways back (domain §6). */
@IntegrationTest
@Import({Course.class, EndOfMonitoring.class})
class AfterEliminationTests {

  @Autowired private Course course;
  @Autowired private EndOfMonitoring end;
  @Autowired private Cases cases;
  @Autowired private Spells spells;
  @Autowired private JdbcClient jdbc;
  @Autowired private MutableClock clock;
  @Autowired private Rechecks rechecks;
  @Autowired private RollBacks rollBacks;
  @Autowired private ManagementService jobs;
  @Autowired private Register register;
  @Autowired private Timeline timeline;
  private long household;

  @BeforeEach
  void aMonitoredHousehold() {
    clock.reset();
    household = end.monitored(7);
  }

  @Test
  void theRecheckBeginsOnceWhenItsMonthsAreOver() {
    end.eliminate(household);
    clock.set(LocalDate.now(clock).plusMonths(6).minusDays(1).atTime(9, 0));
    ActingAs.system(rechecks::beginDue);
    assertThat(ofProcess(Rechecks.PROCESS)).isEmpty();

    course.passDays(1);
    ActingAs.system(rechecks::beginDue);
    ActingAs.system(rechecks::beginDue);
    assertThat(ofProcess(Rechecks.PROCESS)).hasSize(1);
  }

  @Test
  void theDailyCycleOfTheModelBeginsWhatIsDue() {
    end.eliminate(household);
    clock.set(LocalDate.now(clock).plusMonths(6).atTime(9, 0));
    jobs.createJobQuery().processDefinitionKey("RecheckCycle").timers().list()
        .forEach(job -> jobs.executeJob(job.getId()));
    jobs.createJobQuery().processDefinitionKey("RecheckCycle").messages().list()
        .forEach(job -> jobs.executeJob(job.getId()));

    assertThat(ofProcess(Rechecks.PROCESS)).hasSize(1);
    assertThat(jobs.createJobQuery().processDefinitionKey("RecheckCycle").messages().count()).isZero();
  }

  @Test
  void aStableHouseholdStaysEliminated() {
    String caseNo = recheck("stable");

    assertThat(cases.require(caseNo).outcome()).isEqualTo("recheck-stable");
    assertThat(spells.running(household)).isEmpty();
    assertThat(ofProcess(RollBacks.PROCESS)).isEmpty();
  }

  @Test
  void aWrongMarkLeadsToARollBackThatLetsTheSameSpellRunAgain() {
    String recheck = recheck("wrong");
    String caseNo = ofProcess(RollBacks.PROCESS).get(0).caseNo();
    course.township(caseNo, "Task_ProveRollBack", proof(caseNo));
    assertThat(course.steps(caseNo)).doesNotContain("Task_DecideRollBack");
    course.as(Role.COUNTY, SignIn.COUNTY);
    assertThat(course.open(caseNo, "Task_DecideRollBack").values().text("provedText")).isEqualTo("收入核算有误");
    end.county(caseNo, "Task_DecideRollBack", end.approval());

    assertThat(cases.require(recheck).outcome()).isEqualTo("recheck-wrong");
    assertThat(cases.require(caseNo).outcome()).isEqualTo("rolledBack");
    assertThat(spells.of(household)).singleElement().satisfies(spell -> assertThat(spell.closed()).isNull());
    assertThat(spells.events(household)).first().satisfies(event -> {
      assertThat(event.kind()).isEqualTo(SpellEvent.Kind.REOPENED);
      assertThat(event.caseNo()).isEqualTo(caseNo);
    });
  }

  @Test
  void aNewRiskLeadsToAnIdentificationOfItsOwnNumberAndANewSpell() {
    String recheck = recheck("risk");
    CaseFile again = ofProcess("Identification").get(0);

    assertThat(again.caseNo()).startsWith("ZN-");
    assertThat(cases.require(recheck).outcome()).isEqualTo("recheck-risk");
    assertThat(ofProcess(RollBacks.PROCESS)).isEmpty();
    course.as(Role.TOWNSHIP, Course.TOWNSHIP);
    assertThat(course.open(again.caseNo(), "Task_AcceptClue").values().text("reentryText")).contains("再纳入");
    course.untilReview(again.caseNo(), "MARGINAL");
    course.review(again.caseNo());
    course.determine(again.caseNo(), "MARGINAL");
    course.announce(again.caseNo());

    assertThat(cases.require(again.caseNo()).outcome()).isEqualTo("reentered");
    assertThat(spells.of(household)).hasSize(2).first().satisfies(spell -> assertThat(spell.closed()).isNull());
    assertThat(spells.of(household).get(1).closedWhy()).isEqualTo("ELIMINATED");
  }

  @Test
  void theCountyRefusesARollBackAndTheSpellStaysClosed() {
    String caseNo = rollBack();
    course.township(caseNo, "Task_ProveRollBack", proof(caseNo));
    end.county(caseNo, "Task_DecideRollBack", Map.of("determinationOutcome", "refuse", "refusalReason", "MARK_RIGHT",
        "refusalText", "消除认定正确"));

    assertThat(cases.require(caseNo).outcome()).isEqualTo("notRolledBack");
    assertThat(spells.running(household)).isEmpty();
  }

  @Test
  void theCountyReturnsARollBackForMoreProof() {
    String caseNo = rollBack();
    course.township(caseNo, "Task_ProveRollBack", proof(caseNo));
    end.county(caseNo, "Task_DecideRollBack",
        Map.of("determinationOutcome", "return", "returnTo", "prove", "reason", "缺少收入佐证"));

    course.as(Role.TOWNSHIP, Course.TOWNSHIP);
    assertThat(course.open(caseNo, "Task_ProveRollBack").values().text("returnReason")).contains("缺少收入佐证");
  }

  @Test
  void aRunningSpellCannotBeRolledBack() {
    course.as(Role.TOWNSHIP, Course.TOWNSHIP);

    assertThat(rollBacks.mayStart(register.require(household))).isFalse();
    assertThatThrownBy(() -> rollBacks.start(register.require(household))).isInstanceOf(BusinessException.class);
  }

  @Test
  void aRollBackEndsTheReentryThatRunsBesideIt() {
    String caseNo = rollBack();
    String reentry = course.start(household);
    course.acceptClue(reentry);
    course.township(caseNo, "Task_ProveRollBack", proof(caseNo));
    end.county(caseNo, "Task_DecideRollBack", end.approval());

    assertThat(cases.require(reentry).outcome()).isEqualTo("monitored-again");
    course.as(Role.VILLAGE, Course.VILLAGE);
    assertThat(course.steps(reentry)).isEmpty();
  }

  @Test
  void aReentryUnderWayIsToldOfTheNewRiskOfARecheck() {
    end.eliminate(household);
    String reentry = course.start(household);
    String recheck = recheckOf("risk");

    assertThat(cases.require(recheck).outcome()).isEqualTo("recheck-risk");
    assertThat(ofProcess("Identification")).filteredOn(file -> file.state() == CaseState.OPEN).singleElement()
        .returns(reentry, CaseFile::caseNo);
    assertThat(ActingAs.system(() -> timeline.ofCase(reentry))).extracting(entry -> entry.what().outcome())
        .contains("clue.RECHECK");
  }

  @Test
  void aRollBackUnderWayGoesOnWhenARecheckFindsTheMarkWrong() {
    String caseNo = rollBack();
    String recheck = recheckOf("wrong");

    assertThat(cases.require(recheck).outcome()).isEqualTo("recheck-wrong");
    assertThat(ofProcess(RollBacks.PROCESS)).singleElement().returns(caseNo, CaseFile::caseNo);
  }

  @Test
  void whoIsMonitoredAgainIsNotRechecked() {
    String caseNo = rollBack();
    course.township(caseNo, "Task_ProveRollBack", proof(caseNo));
    end.county(caseNo, "Task_DecideRollBack", end.approval());
    clock.set(LocalDate.now(clock).plusMonths(7).atTime(9, 0));
    ActingAs.system(rechecks::beginDue);

    assertThat(ofProcess(Rechecks.PROCESS)).isEmpty();
  }

  private String rollBack() {
    end.eliminate(household);
    course.as(Role.TOWNSHIP, Course.TOWNSHIP);
    return rollBacks.start(register.require(household)).caseNo();
  }

  private Map<String, Object> proof(String caseNo) {
    Map<String, Object> values = course.withPhoto(caseNo, "evidence",
        Map.of("foundOn", course.today(), "wrongAbout", "income", "description", "收入核算有误"));
    course.as(Role.TOWNSHIP, Course.TOWNSHIP);
    return values;
  }

  private String recheck(String outcome) {
    end.eliminate(household);
    return recheckOf(outcome);
  }

  private String recheckOf(String outcome) {
    clock.set(LocalDate.now(clock).plusMonths(6).atTime(9, 0));
    ActingAs.system(rechecks::beginDue);
    String caseNo = ofProcess(Rechecks.PROCESS).get(0).caseNo();
    Map<String, Object> values = course.withPhoto(caseNo, "photos", Map.of("visitedOn", course.today(),
        "interviewee", "户主", "verifiers", List.of(Map.of("name", "甲", "duty", "干部", "unit", "township"),
            Map.of("name", "乙", "duty", "村支书", "unit", "village")),
        "recheckOutcome", outcome, "description", "入户了解的情况"));
    course.township(caseNo, "Task_RecheckHousehold", values);
    return caseNo;
  }

  private List<CaseFile> ofProcess(String process) {
    return ActingAs.system(() -> cases.ofHousehold(household)).stream().filter(file -> file.process().equals(process))
        .toList();
  }
}
