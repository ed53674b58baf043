package org.bangfu.assistance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.bangfu.IntegrationTest;
import org.bangfu.MutableClock;
import org.bangfu.SignIn;
import org.bangfu.assistance.green.GreenChannel;
import org.bangfu.cases.CaseFile;
import org.bangfu.cases.CaseState;
import org.bangfu.cases.Cases;
import org.bangfu.cases.Timeline;
import org.bangfu.cases.TimelineEntry;
import org.bangfu.households.Risk;
import org.bangfu.households.Spell;
import org.bangfu.households.Spells;
import org.bangfu.identification.Course;
import org.bangfu.measures.Measure;
import org.bangfu.measures.MeasureState;
import org.bangfu.measures.Measures;
import org.bangfu.security.ActingAs;
import org.bangfu.shared.Invariant;
import org.bangfu.staff.Role;
import org.bangfu.tasks.TaskRow;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The paths of a green channel through its model: measures first, the five steps behind them (domain §3). */
@IntegrationTest
@Import({AssistanceCourse.class, Course.class, GreenCourse.class})
class GreenChannelPathTests {

  @Autowired private GreenCourse green;
  @Autowired private AssistanceCourse assistance;
  @Autowired private Course course;
  @Autowired private Measures measures;
  @Autowired private Spells spells;
  @Autowired private Cases cases;
  @Autowired private Timeline timeline;
  @Autowired private RuntimeService runtime;
  @Autowired private List<Invariant> invariants;
  @Autowired private SignIn signIn;
  @Autowired private JdbcClient jdbc;
  @Autowired private MutableClock clock;
  private long household;
  private String caseNo;

  @BeforeEach
  void aFlood() {
    clock.reset();
    household = assistance.household("ORDINARY", 3_000, 1_000);
    caseNo = green.started(household);
  }

  @AfterEach
  void out() {
    assertThat(violations()).noneMatch(line -> line.contains(caseNo) || line.endsWith("household=" + household));
    signIn.out();
    clock.reset();
  }

  @Test
  void theFiveStepsBeginWithItAndNoSpellDoes() {
    GreenChannel channel = green.of(caseNo);

    assertThat(cases.require(channel.identificationCase()).state()).isEqualTo(CaseState.OPEN);
    assertThat(spells.of(household)).isEmpty();
    assertThat(timeline.ofCase(channel.identificationCase())).extracting(entry -> entry.what().outcome())
        .contains("clue.GREEN_CHANNEL");
    assistance.asTownship();
    assertThat(assistance.steps(channel.identificationCase())).containsExactly("Task_AcceptClue");
    assertThat(channel.dueOn()).isEqualTo(assistance.today().plusDays(15));
  }

  @Test
  void theTableProposesAndEachMeasureGoesToItsDepartment() {
    assistance.asTownship();
    assertThat(assistance.shown(caseNo, "Task_ChooseReliefMeasures").rows("measures"))
        .extracting(row -> row.text("type")).contains("DISASTER_RELIEF");
    green.choose(caseNo);

    assertThat(measures.ofRelief(caseNo)).isNotEmpty().allSatisfy(measure -> {
      assertThat(measure.spellId()).isNull();
      assertThat(measure.risk()).isEqualTo(Risk.NATURAL_DISASTER);
    });
    assistance.answer(relief("DISASTER_RELIEF").caseNo(), "emergency", Map.of("offerAnswer", "accept"));
    assistance.deliver(relief("DISASTER_RELIEF").caseNo(), "emergency");
    assertThat(relief("DISASTER_RELIEF").state()).isEqualTo(MeasureState.DELIVERED);
    assertThat(violations()).noneMatch(line -> line.contains(relief("DISASTER_RELIEF").caseNo()));
  }

  @Test
  void determinedInTimeTheSpellTakesTheMeasuresOver() {
    green.choose(caseNo);
    assistance.answer(relief("DISASTER_RELIEF").caseNo(), "emergency", Map.of("offerAnswer", "accept"));
    assistance.deliver(relief("DISASTER_RELIEF").caseNo(), "emergency");
    int given = measures.ofRelief(caseNo).size();
    determine();

    Spell spell = spells.running(household).orElseThrow();
    assertThat(measures.ofSpell(spell.id())).hasSize(given)
        .allSatisfy(measure -> assertThat(measure.reliefCase()).isEqualTo(caseNo));
    assertThat(relief("DISASTER_RELIEF").state()).isEqualTo(MeasureState.DELIVERED);
    assertEnded("green-determined");
    assertThat(outcomes()).doesNotContain("green-alarm");
  }

  @Test
  void thePlanThatFollowsShowsWhatWasGivenFirst() {
    green.choose(caseNo);
    determine();
    assistance.assign(household);
    assistance.asContact();

    String plan = assistance.open(household, AssistanceKinds.PLAN);
    assertThat(assistance.shown(plan, "Task_DraftPlan").rows("current")).extracting(row -> row.text("typeText"))
        .contains("灾害救助");
  }

  @Test
  void onTheSixteenthDayTheCountyIsTold() {
    green.choose(caseNo);
    course.passDays(15);
    course.fireTimers(caseNo);
    assertThat(green.county(caseNo)).isEmpty();
    course.passDays(1);
    course.fireTimers(caseNo);

    assertThat(green.county(caseNo)).singleElement().satisfies(row -> {
      assertThat(row.taskName()).isEqualTo("绿色通道超期");
      assertThat(row.due()).isBefore(clock.instant());
    });
    assertThat(outcomes()).contains("green-alarm");
    assertThat(green.of(caseNo).alarmedAt()).isNotNull();
    assertThat(cases.require(caseNo).state()).isEqualTo(CaseState.OPEN);
  }

  @Test
  void theAlarmComesAlsoWhereNoMeasureWasChosen() {
    course.passDays(16);
    course.fireTimers(caseNo);

    assertThat(green.county(caseNo)).extracting(TaskRow::taskKey).containsExactly("Task_AnswerGreenAlarm");
  }

  @Test
  void theCountyPushesAndIsToldAgainOnTheNewDay() {
    green.late(caseNo);
    green.answer(caseNo, Map.of("greenAnswer", "urge", "extendTo", assistance.today().plusDays(5).toString(),
        "urgeNote", "已电话督促镇街"));
    assertThat(green.county(caseNo)).isEmpty();
    assertThat(green.of(caseNo).dueOn()).isEqualTo(assistance.today().plusDays(5));
    course.passDays(6);
    course.fireTimers(caseNo);

    assertThat(green.county(caseNo)).hasSize(1);
    assertThat(cases.require(caseNo).state()).isEqualTo(CaseState.OPEN);
  }

  @Test
  void theCountyStopsItAndTheFiveStepsGoOn() {
    green.choose(caseNo);
    assistance.answer(relief("DISASTER_RELIEF").caseNo(), "emergency", Map.of("offerAnswer", "accept"));
    green.late(caseNo);
    green.answer(caseNo, Map.of("greenAnswer", "stop", "stopReason", "经核实灾情已缓解"));

    assertEnded("green-stopped");
    assertThat(relief("DISASTER_RELIEF").state()).isEqualTo(MeasureState.ACCEPTED);
    assertThat(relief("HOUSE_REPAIR").state()).isEqualTo(MeasureState.WITHDRAWN);
    assertThat(cases.require(green.of(caseNo).identificationCase()).state()).isEqualTo(CaseState.OPEN);
    determine();
    assertThat(relief("DISASTER_RELIEF").spellId()).isEqualTo(spells.running(household).orElseThrow().id());
  }

  @Test
  void theAlarmIsTakenBackWhenTheFiveStepsAreThrough() {
    green.choose(caseNo);
    String identification = green.of(caseNo).identificationCase();
    green.late(caseNo);
    assertThat(green.county(caseNo)).hasSize(1);
    determine(identification);

    assertThat(green.county(caseNo)).isEmpty();
    assertEnded("green-determined");
  }

  @Test
  void refusedItEndsAndOnlyWhatWasBegunGoesOn() {
    green.choose(caseNo);
    assistance.answer(relief("DISASTER_RELIEF").caseNo(), "emergency", Map.of("offerAnswer", "accept"));
    green.refuseClue(green.of(caseNo).identificationCase());

    assertEnded("green-refused");
    assertThat(spells.of(household)).isEmpty();
    assertThat(relief("HOUSE_REPAIR").state()).isEqualTo(MeasureState.WITHDRAWN);
    assertThat(cases.require(String.valueOf(relief("HOUSE_REPAIR").caseNo())).outcome()).isEqualTo("green-withdrawn");
    String accepted = String.valueOf(relief("DISASTER_RELIEF").caseNo());
    assistance.deliver(accepted, "emergency");
    assistance.asTownship();
    assistance.submit(accepted, "Task_ConfirmEffect", Map.of("effect", "works", "effectNote", "入户查看，情况属实"));
    assertThat(relief("DISASTER_RELIEF")).extracting(Measure::state, Measure::spellId)
        .containsExactly(MeasureState.CONFIRMED, null);
  }

  @Test
  void aMeasureThatFailsBeforeThereIsASpellRevisesNoPlan() {
    green.choose(caseNo);
    assistance.answer(relief("DISASTER_RELIEF").caseNo(), "emergency",
        Map.of("offerAnswer", "cannot", "reason", "本年度物资已发完"));

    assertThat(relief("DISASTER_RELIEF").state()).isEqualTo(MeasureState.FAILED);
    assertThat(assistance.openAll(household, AssistanceKinds.PLAN)).isEmpty();
  }

  private void determine() {
    determine(green.of(caseNo).identificationCase());
  }

  private void determine(String identification) {
    course.untilReview(identification, "MARGINAL");
    course.review(identification);
    course.determine(identification, "MARGINAL");
    course.announce(identification);
  }

  private void assertEnded(String outcome) {
    CaseFile file = cases.require(caseNo);
    assertThat(file.state()).isEqualTo(CaseState.CLOSED);
    assertThat(file.outcome()).isEqualTo(outcome);
    assertThat(runtime.createProcessInstanceQuery().processInstanceBusinessKey(caseNo).count()).isZero();
    assertThat(jdbc.sql("select count(*) from inbox_task where case_no = ?").params(caseNo).query(Long.class).single())
        .isZero();
  }

  private List<String> outcomes() {
    return timeline.ofCase(caseNo).stream().map(TimelineEntry::what).map(what -> String.valueOf(what.outcome()))
        .toList();
  }

  private Measure relief(String type) {
    return measures.ofRelief(caseNo).stream().filter(one -> one.type().equals(type)).findFirst().orElseThrow();
  }

  private List<String> violations() {
    return ActingAs.system(() -> invariants.stream().flatMap(one -> one.violations().stream()).toList());
  }
}
