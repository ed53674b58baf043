package org.bangfu.elimination;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.bangfu.MutableClock;
import org.bangfu.SignIn;
import org.bangfu.cases.CaseFile;
import org.bangfu.cases.Dossiers;
import org.bangfu.households.Category;
import org.bangfu.households.Register;
import org.bangfu.households.Risk;
import org.bangfu.households.Spells;
import org.bangfu.identification.Course;
import org.bangfu.security.ActingAs;
import org.bangfu.staff.Role;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Drives the processes by which monitoring ends, as the people whose tasks they are. */
@TestComponent
public class EndOfMonitoring {

  private final Course course;
  private final Dossiers dossiers;
  private final Spells spells;
  private final Register register;
  private final Eliminations eliminations;
  private final JdbcClient jdbc;
  private final MutableClock clock;

  EndOfMonitoring(Course course, Dossiers dossiers, Spells spells, Register register, Eliminations eliminations,
      JdbcClient jdbc, MutableClock clock) {
    this.course = course;
    this.dossiers = dossiers;
    this.spells = spells;
    this.register = register;
    this.eliminations = eliminations;
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** A household under monitoring for 因病 since so many months, with a confirmed measure. */
  public long monitored(int months) {
    CaseFile file = dossiers.identification(Course.VILLAGE);
    long spell = ActingAs.system(() -> spells.open(file.householdId(), Category.MARGINAL, Set.of(Risk.ILLNESS),
        LocalDate.now(clock).minusMonths(months), file.caseNo()));
    jdbc.sql("update case_file set state = 'CLOSED', outcome = 'determined', closed_at = opened_at where case_no = ?")
        .param(file.caseNo()).update();
    measure(file.householdId(), spell, "CONFIRMED");
    return file.householdId();
  }

  private void measure(long household, long spell, String state) {
    jdbc.sql("""
            insert into measure (household_id, spell_id, risk, type, department, state, planned_for, created_on)
            values (:household, :spell, 'ILLNESS', 'MEDICAL_AID', 'medical-insurance', :state, :day, :day)""")
        .param("household", household).param("spell", spell).param("state", state).param("day", LocalDate.now(clock))
        .update();
  }

  public String start(long household) {
    course.as(Role.VILLAGE, Course.VILLAGE);
    return eliminations.start(register.require(household)).caseNo();
  }

  public void propose(String caseNo, int wages) {
    course.village(caseNo, "Task_ProposeElimination", proposal(wages));
  }

  /** Wages in yuan a year of a household of one. */
  public Map<String, Object> proposal(int wages) {
    return Map.of("heads", 1, "income", Map.of("WAGE_MIGRANT", wages), "living", living("ok"),
        "solvedRisks", List.of("ILLNESS"), "proposedOn", course.today(), "opinion", "病已治愈，收入稳定");
  }

  /** Everything in order but housing, which is as asked. */
  public static Map<String, Object> living(String housing) {
    return Map.of("food", "ok", "clothing", "ok", "education", "ok", "medical", "ok", "housing", housing, "water", "ok");
  }

  public void verify(String caseNo, int wages) {
    course.village(caseNo, "Task_VerifyHousehold", verification(caseNo, wages));
  }

  public Map<String, Object> verification(String caseNo, int wages) {
    Map<String, Object> values = new LinkedHashMap<>(Map.of("visitedOn", course.today(), "interviewee", "户主本人",
        "verifiers", List.of(Map.of("name", "甲", "duty", "村支书", "unit", "village"),
            Map.of("name", "乙", "duty", "驻村干部", "unit", "township")),
        "heads", 1, "income", Map.of("WAGE_MIGRANT", wages), "living", living("ok"),
        "riskRows", List.of(Map.of("risk", "ILLNESS", "judgement", "solved", "judgementNote", "已康复")),
        "teamSigner", "甲乙", "householdSigner", "户主", "verificationOutcome", "continue"));
    values.put("opinion", "建议消除");
    Map<String, Object> signed = course.withPhoto(caseNo, "informationForm", values);
    signed = course.withPhoto(caseNo, "measuresForm", signed);
    return course.withPhoto(caseNo, "riskForm", signed);
  }

  public void appraise(String caseNo) {
    course.village(caseNo, "Task_DemocraticAppraisal", course.withPhoto(caseNo, "recordPhoto", meeting(28)));
  }

  /** A meeting of thirty. */
  public Map<String, Object> meeting(int votesFor) {
    return Map.of("heldOn", course.today(), "place", "村委会", "chair", "村支书", "present", 30, "votesFor", votesFor,
        "votesAgainst", 30 - votesFor, "votesAbstain", 0);
  }

  public void post(String caseNo, int days) {
    course.village(caseNo, "Task_PostNotice", course.withPhoto(caseNo, "startPhoto",
        Map.of("days", days, "place", "村务公开栏", "objectTo", "葛城街道 12317")));
  }

  public void confirm(String caseNo) {
    course.village(caseNo, "Task_ConfirmNotice", course.withPhoto(caseNo, "endPhoto", Map.of()));
  }

  /** The notice hangs its seven days and is confirmed. */
  public void noticeRunsOut(String caseNo) {
    post(caseNo, 7);
    course.passDays(8);
    course.fireTimers(caseNo);
    confirm(caseNo);
  }

  public void untilReview(String caseNo) {
    propose(caseNo, 20_000);
    verify(caseNo, 20_000);
    appraise(caseNo);
    noticeRunsOut(caseNo);
  }

  public void review(String caseNo) {
    course.township(caseNo, "Task_TownshipReview", Map.of("spotCheck", false, "reviewOutcome", "approve", "opinion", "同意"));
  }

  public Map<String, Object> approval() {
    return Map.of("determinationOutcome", "approve", "documentNo", "城防返〔2026〕9号", "decidedOn", course.today());
  }

  public void county(String caseNo, String step, Map<String, Object> values) {
    course.as(Role.COUNTY, SignIn.COUNTY);
    course.submit(caseNo, step, values);
  }

  public void announce(String caseNo) {
    course.village(caseNo, "Task_AnnounceElimination", course.withPhoto(caseNo, "photo",
        Map.of("announcedOn", course.today(), "place", "村务公开栏")));
  }

  /** The whole way; answers the case's number. */
  public String eliminate(long household) {
    String caseNo = start(household);
    untilReview(caseNo);
    review(caseNo);
    county(caseNo, "Task_CountyDetermination", approval());
    announce(caseNo);
    return caseNo;
  }
}
