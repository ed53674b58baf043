package org.bangfu.elimination;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.bangfu.IntegrationTest;
import org.bangfu.MutableClock;
import org.bangfu.SignIn;
import org.bangfu.calendar.CalendarCorrections;
import org.bangfu.calendar.Limit;
import org.bangfu.cases.CaseClock;
import org.bangfu.cases.CaseClocks;
import org.bangfu.cases.CaseFile;
import org.bangfu.cases.CasePauses;
import org.bangfu.cases.Cases;
import org.bangfu.cases.Dossiers;
import org.bangfu.identification.Course;
import org.bangfu.oversight.MovedDate;
import org.bangfu.oversight.MovedDates;
import org.bangfu.security.ActingAs;
import org.bangfu.shared.Invariant;
import org.bangfu.staff.Role;
import org.bangfu.tasks.RowKey;
import org.bangfu.tasks.Withdrawals;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The total clock of a case as its county wants it: working or natural days, with the notice or without (domain §3, §6). */
@IntegrationTest
@Import({Course.class, EndOfMonitoring.class})
class TotalClockTests {

  @Autowired private Course course;
  @Autowired private EndOfMonitoring ends;
  @Autowired private Dossiers dossiers;
  @Autowired private Cases cases;
  @Autowired private CasePauses pauses;
  @Autowired private CaseClocks clocks;
  @Autowired private CalendarCorrections corrections;
  @Autowired private MovedDates moved;
  @Autowired private Withdrawals withdrawals;
  @Autowired private SignIn signIn;
  @Autowired private List<Invariant> invariants;
  @Autowired private JdbcClient jdbc;
  @Autowired private MutableClock clock;

  @BeforeEach
  void begin() {
    clock.reset();
  }

  @AfterEach
  void theCountyIsAsItWas() {
    jdbc.sql("delete from parameter_value where area = :area").param("area", Course.VILLAGE).update();
    clock.reset();
  }

  @Test
  void theDaysOfAnIdentificationAreWorkingDaysWhereTheCountySaysSo() {
    parameter("IDENTIFICATION_TOTAL_DAYS", 20);
    parameter("IDENTIFICATION_TOTAL_WORKING", 1);
    String caseNo = course.start(dossiers.household(Course.VILLAGE));
    assertThat(cases.require(caseNo).total()).isEqualTo(new Limit(20, Limit.Unit.WORKING, null));
    assertThat(totalDue(caseNo)).isEqualTo("2026-03-30");

    parameter("IDENTIFICATION_TOTAL_WORKING", 0, "2026-03-03");
    assertThat(totalDue(caseNo)).as("a running case stays on what it began with").isEqualTo("2026-03-30");
    signIn.as(Role.ADMINISTRATOR, SignIn.COUNTY);
    LocalDate day = LocalDate.of(2026, 3, 11);
    long would = corrections.moving(day, false);
    corrections.put(day, false, "暴雪停工");
    try {
      assertThat(totalDue(caseNo)).isEqualTo("2026-03-31");
      var change = corrections.changes().get(0);
      assertThat(change.moved()).isEqualTo(would).isPositive();
      signIn.as(Role.TOWNSHIP, Course.TOWNSHIP);
      assertThat(moved.page(change.id(), new RowKey(Instant.parse("2026-03-30T16:00:00Z"), ""), 200).rows()).filteredOn(row -> row.stepName() == null)
          .extracting(MovedDate::caseNo).contains(caseNo);
      assertThat(outcomes(caseNo)).contains("total-moved 2026-03-30 → 2026-03-31");
      holds(caseNo);
    } finally {
      signIn.as(Role.ADMINISTRATOR, SignIn.COUNTY);
      corrections.remove(day);
    }
    assertThat(totalDue(caseNo)).isEqualTo("2026-03-30");
  }

  @Test
  void theNoticeOfAnIdentificationStopsTheTotalClockWhereTheCountySaysSo() {
    parameter("NOTICE_PAUSES_TOTAL", 1);
    String caseNo = course.start(dossiers.household(Course.VILLAGE));
    until(caseNo, "2026-03-17");
    course.passDays(1);
    onTheWall(caseNo);

    until(caseNo, "2026-03-23");
    assertThat(clock(caseNo).standing().days().until()).as("posted on the 3rd, five full days").isEqualTo("2026-03-09");
    assertThat(clock(caseNo).why().arguments().toString()).contains("NOTICE_PERIOD");
    course.passDays(8);
    course.fireTimers(caseNo);
    course.confirmNotice(caseNo);
    until(caseNo, "2026-03-23");
    assertThat(clock(caseNo).standing()).isNull();
    ActingAs.system(pauses::recordEnds);
    assertThat(outcomes(caseNo)).anyMatch(each -> each.startsWith("pause-over.NOTICE_PERIOD"));

    course.review(caseNo);
    course.determine(caseNo, "MARGINAL");
    course.passDays(9);
    course.announce(caseNo);
    until(caseNo, "2026-03-23");
    assertThat(cases.require(caseNo).closedAt()).as("in time for the figures, after the 17th of a clock that never stood still")
        .isBetween(Instant.parse("2026-03-18T00:00:00Z"), cases.require(caseNo).totalDue());
    holds(caseNo);
  }

  @Test
  void theNoticeOfAnEliminationDoesTheSameAndACaseThatEndsMeanwhileEndsItsPause() {
    parameter("NOTICE_PAUSES_TOTAL", 1);
    String caseNo = ends.start(ends.monitored(8));
    until(caseNo, "2026-03-28");
    ends.propose(caseNo, 20_000);
    ends.verify(caseNo, 20_000);
    ends.appraise(caseNo);
    course.passDays(1);
    ends.post(caseNo, 7);
    until(caseNo, "2026-04-05");
    course.passDays(3);
    ActingAs.system(() -> {
      withdrawals.withdraw(caseNo, "withdrawn", null);
      return null;
    });

    until(caseNo, "2026-03-31");
    assertThat(pauses.of(caseNo)).singleElement().matches(pause -> pause.over());
    holds(caseNo);
  }

  @Test
  void aCountyThatSaysNothingCountsTheNoticeAsBefore() {
    String caseNo = course.start(dossiers.household(Course.VILLAGE));
    onTheWall(caseNo);
    until(caseNo, "2026-03-17");
    assertThat(pauses.of(caseNo)).isEmpty();
  }

  @Test
  void aTotalThatIsNotWhatTheRuleAnswersIsFound() {
    String caseNo = course.start(dossiers.household(Course.VILLAGE));
    jdbc.sql("update case_file set total_due = total_due + interval '1 day' where case_no = ?").param(caseNo).update();
    assertThat(named("totals-by-the-rule").violations()).anyMatch(line -> line.contains(caseNo));
    jdbc.sql("update case_file set total_due = total_due - interval '1 day' where case_no = ?").param(caseNo).update();
    holds(caseNo);
  }

  private void onTheWall(String caseNo) {
    course.untilAppraisal(caseNo);
    course.appraise(caseNo, "MARGINAL");
    course.postNotice(caseNo, 5);
  }

  private void until(String caseNo, String day) {
    assertThat(totalDue(caseNo)).isEqualTo(day);
  }

  private void holds(String caseNo) {
    assertThat(invariants.stream().flatMap(each -> each.violations().stream())).noneMatch(line -> line.contains(caseNo));
  }

  private Invariant named(String name) {
    return invariants.stream().filter(each -> each.name().equals(name)).findFirst().orElseThrow();
  }

  private CaseClock clock(String caseNo) {
    course.as(Role.VILLAGE, Course.VILLAGE);
    CaseFile file = cases.require(caseNo);
    return clocks.of(file.householdId(), List.of(file)).get(caseNo);
  }

  private String totalDue(String caseNo) {
    return LocalDate.ofInstant(cases.require(caseNo).totalDue(), clock.getZone()).toString();
  }

  private List<String> outcomes(String caseNo) {
    return jdbc.sql("select outcome || ' ' || coalesce(note, '') from timeline_entry where case_no = ? and outcome is not null")
        .param(caseNo).query(String.class).list();
  }

  private void parameter(String key, int value) {
    parameter(key, value, "2026-01-01");
  }

  private void parameter(String key, int value, String from) {
    jdbc.sql("""
            insert into parameter_value (key, area, from_date, value, note, staff_id, staff_name)
            values (:key, :area, cast(:from as date), :value, '测试', 0, '测试')""")
        .param("key", key).param("area", Course.VILLAGE).param("from", from).param("value", value).update();
  }
}
