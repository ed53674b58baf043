package org.bangfu.visits;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.bangfu.IntegrationTest;
import org.bangfu.MutableClock;
import org.bangfu.SignIn;
import org.bangfu.cases.CaseState;
import org.bangfu.cases.Cases;
import org.bangfu.cases.Timeline;
import org.bangfu.households.Category;
import org.bangfu.households.SpellEnd;
import org.bangfu.households.Spells;
import org.bangfu.security.ActingAs;
import org.bangfu.security.SignedIn;
import org.bangfu.staff.Role;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** The paths of one visit through its model. */
@IntegrationTest
@Import({VisitCourse.class, HeardReports.class})
class VisitPathsTests {

  private static final YearMonth MARCH = YearMonth.of(2026, 3);
  private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

  @Autowired private VisitCourse course;
  @Autowired private Cases cases;
  @Autowired private Spells spells;
  @Autowired private Timeline timeline;
  @Autowired private SignIn signIn;
  @Autowired private MutableClock clock;
  private long household;
  private SignedIn contact;
  private String caseNo;

  @BeforeEach
  void aVisitOfMarch() {
    clock.reset();
    signIn.areas();
    household = course.monitored(LocalDate.of(2026, 2, 20));
    contact = course.contact(household, "visits-contact");
    caseNo = course.open(household, MARCH);
    signIn.as(contact);
  }

  @AfterEach
  void out() {
    signIn.out();
    clock.reset();
  }

  @Test
  void standsInTheContactsInboxUntilTheEndOfTheMonth() {
    assertThat(course.steps(caseNo)).containsExactly("Task_VisitHousehold");
    assertThat(course.row(caseNo, "Task_VisitHousehold").due().atZone(ZONE).toLocalDateTime())
        .isEqualTo(LocalDate.of(2026, 3, 31).atTime(23, 59, 59));
  }

  @Test
  void aVisitInTimeEndsEverything() {
    course.submit(caseNo, "Task_VisitHousehold", course.atHome(caseNo));

    assertThat(course.visit(household, MARCH)).returns(VisitState.DONE, Visit::state).returns(VisitKind.HOME, Visit::kind)
        .returns(LocalDate.of(2026, 3, 2), Visit::visitedOn).returns(contact.name(), Visit::visitorName);
    assertThat(cases.require(caseNo).outcome()).isEqualTo("visit-done");
    assertThat(course.runs(caseNo)).isFalse();
  }

  @Test
  void theReminderOfThe25thIsToldAndChangesNothingElse() {
    course.at(caseNo, LocalDate.of(2026, 3, 25).atTime(0, 0));

    assertThat(outcomes()).contains("visit-reminder");
    signIn.as(contact);
    assertThat(course.row(caseNo, "Task_VisitHousehold").urged()).isTrue();
    assertThat(course.steps(caseNo)).containsExactly("Task_VisitHousehold");
    course.submit(caseNo, "Task_VisitHousehold", course.atHome(caseNo));
    assertThat(course.runs(caseNo)).isFalse();
  }

  @Test
  void fromThe1stTheTownshipFollowsUpAndTheVisitStaysOpen() {
    course.at(caseNo, LocalDate.of(2026, 4, 1).atTime(0, 0));
    course.township(caseNo, Map.of("overdueOutcome", "urge", "urgeNote", "电话督促联系人"));

    assertThat(course.steps(caseNo)).isEmpty();
    signIn.as(contact);
    assertThat(course.steps(caseNo)).containsExactly("Task_VisitHousehold");
    course.submit(caseNo, "Task_VisitHousehold", course.atHome(caseNo));
    assertThat(course.visit(household, MARCH)).returns(VisitState.DONE, Visit::state).matches(Visit::afterMonth);
    assertThat(course.runs(caseNo)).as("the county's timer ends with the visit").isFalse();
  }

  @Test
  void theTownshipEndsItAsMissedWithACodedReason() {
    course.at(caseNo, LocalDate.of(2026, 4, 1).atTime(0, 0));
    course.township(caseNo, Map.of("overdueOutcome", "missed", "missedReason", "AWAY", "missedNote", "全家外出务工"));

    assertThat(course.visit(household, MARCH)).returns(VisitState.MISSED, Visit::state)
        .returns("全家外出，无法见面", Visit::reason);
    assertThat(cases.require(caseNo).outcome()).isEqualTo("visit-missed");
    signIn.as(contact);
    assertThat(course.steps(caseNo)).isEmpty();
    assertThat(course.runs(caseNo)).isFalse();
  }

  @Test
  void afterFiveWorkingDaysTheCountyHasItToo() {
    course.at(caseNo, LocalDate.of(2026, 4, 1).atTime(0, 0));
    // 1, 2, 3 April are worked, 4 to 6 are free for Qingming, 7 and 8 are worked.
    course.at(caseNo, LocalDate.of(2026, 4, 8).atTime(23, 59));
    signIn.as(signIn.staff("visits-county", Role.COUNTY, SignIn.COUNTY));
    assertThat(course.steps(caseNo)).isEmpty();
    course.at(caseNo, LocalDate.of(2026, 4, 9).atTime(0, 0));
    signIn.as("visits-county");

    course.submit(caseNo, "Task_CountyFollowUp",
        Map.of("overdueOutcome", "missed", "missedReason", "CONTACT_NEGLECT", "missedNote", "已通报批评"));

    assertThat(course.visit(household, MARCH).state()).isEqualTo(VisitState.MISSED);
    assertThat(course.runs(caseNo)).as("the township's task ends too").isFalse();
  }

  @Test
  void withTheSpellTheVisitOfTheMonthIsWithdrawnVisibly() {
    endSpell(LocalDate.of(2026, 3, 10));

    assertThat(course.visit(household, MARCH)).returns(VisitState.WITHDRAWN, Visit::state)
        .returns("监测已结束", Visit::reason);
    assertThat(cases.require(caseNo)).returns(CaseState.CLOSED, file -> file.state())
        .returns("visit-withdrawn", file -> file.outcome());
    assertThat(course.steps(caseNo)).isEmpty();
  }

  @Test
  void aVisitOwedFromAMonthBeforeIsMissedAndNotWithdrawn() {
    clock.set(LocalDate.of(2026, 4, 3).atTime(9, 0));
    endSpell(LocalDate.of(2026, 4, 3));

    assertThat(course.visit(household, MARCH).state()).isEqualTo(VisitState.MISSED);
    assertThat(cases.require(caseNo).outcome()).isEqualTo("visit-missed");
  }

  @Test
  void anotherCategoryLeavesTheVisitAndTellsOfIt() {
    ActingAs.system(() -> spells.regrade(course.spell(household), Category.SUDDEN_HARDSHIP, LocalDate.of(2026, 3, 3), "X-1"));

    assertThat(course.steps(caseNo)).containsExactly("Task_VisitHousehold");
    assertThat(outcomes()).contains("visit-regraded");
  }

  @Test
  void aSpellThatRunsAgainOpensTheSameRowUnderAnotherCase() {
    long spell = course.spell(household);
    endSpell(LocalDate.of(2026, 3, 10));
    ActingAs.system(() -> spells.reopen(spell, LocalDate.of(2026, 3, 12), "HT-1"));
    String again = course.open(household, MARCH);

    assertThat(again).isNotEqualTo(caseNo);
    assertThat(course.visit(household, MARCH).state()).isEqualTo(VisitState.OPEN);
    assertThat(cases.require(caseNo).outcome()).isEqualTo("visit-withdrawn");
  }

  @Test
  void openingTwiceOpensOnce() {
    assertThat(course.open(household, MARCH)).isEqualTo(caseNo);
    assertThat(ActingAs.system(() -> cases.ofHousehold(household)))
        .filteredOn(file -> file.process().equals("MonthlyVisit")).hasSize(1);
  }

  private void endSpell(LocalDate day) {
    ActingAs.system(() -> spells.close(course.spell(household), SpellEnd.MOVED_AWAY, day, "ZR-1"));
  }

  private List<String> outcomes() {
    return ActingAs.system(() -> timeline.ofCase(caseNo)).stream().map(entry -> String.valueOf(entry.what().outcome()))
        .toList();
  }
}
