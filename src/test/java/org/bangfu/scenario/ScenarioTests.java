package org.bangfu.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.bangfu.IntegrationTest;
import org.bangfu.MutableClock;
import org.bangfu.assistance.AssistanceCourse;
import org.bangfu.elimination.EndOfMonitoring;
import org.bangfu.identification.Course;
import org.bangfu.scenario.Neighbours.Neighbour;
import org.bangfu.visits.VisitCourse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestPropertySource;

/**
 * The whole life of monitored households: two hundred of them through fourteen months in which everything happens that
 * may, by chance out of {@code -Dbangfu.scenario.seed}; then everything is held against what must be. On a database of
 * its own.
 */
@IntegrationTest
@Import({Course.class, AssistanceCourse.class, VisitCourse.class, EndOfMonitoring.class, People.class, Neighbours.class,
    Months.class, Desks.class, VisitAnswers.class, AssistanceAnswers.class, VillageAnswers.class,
    IdentificationAnswers.class, EndAnswers.class, Initiatives.class, Incidents.class, Verdicts.class, VisitVerdicts.class,
    EliminationVerdicts.class})
@TestPropertySource(properties = {"bangfu.visits.first-look=PT24H", "bangfu.scenario=true"})
class ScenarioTests {

  private static final Logger LOG = LoggerFactory.getLogger(ScenarioTests.class);
  private static final long SEED = Long.getLong("bangfu.scenario.seed", 20_260_302L);
  private static final int HOUSEHOLDS = Integer.getInteger("bangfu.scenario.households", 200);
  private static final int MONTHS = Integer.getInteger("bangfu.scenario.months", 14);
  private static final Set<DayOfWeek> WORKED = Set.of(DayOfWeek.TUESDAY, DayOfWeek.FRIDAY);

  @Autowired private People people;
  @Autowired private Neighbours neighbours;
  @Autowired private Months months;
  @Autowired private Desks desks;
  @Autowired private Initiatives initiatives;
  @Autowired private Incidents incidents;
  @Autowired private Verdicts verdicts;
  @Autowired private VisitVerdicts visitVerdicts;
  @Autowired private EliminationVerdicts eliminationVerdicts;
  @Autowired private MutableClock clock;

  private final Life life = new Life(new Chance(SEED));
  private final Ledger ledger = new Ledger();

  @AfterEach
  void resetClock() {
    clock.reset();
  }

  @Test
  void everythingHoldsAfterFourteenMonthsInTheLifeOfTwoHundredHouseholds() {
    LocalDate first = LocalDate.now(clock);
    people.comeToWork();
    neighbours.settle(HOUSEHOLDS, life.chance(), first);
    neighbours.all().stream().filter(one -> one.determinedOn().isBefore(first)).forEach(this::determine);
    LocalDate end = YearMonth.from(first).plusMonths(MONTHS).atDay(1);
    for (LocalDate day = first; day.isBefore(end); day = day.plusDays(1)) {
      months.morning(day, ledger);
      if (day.getDayOfMonth() == 1) {
        verdicts.ofTheMonth().forEach(ledger::fault);
      }
      live(day);
      verdicts.ofTheDay().forEach(ledger::fault);
    }
    months.morning(end, ledger);
    LOG.info("seed {}: {}", SEED, ledger.counts());
    List<String> wrong = new ArrayList<>(ledger.faults());
    wrong.addAll(verdicts.ofTheEnd());
    wrong.addAll(visitVerdicts.of(ledger));
    wrong.addAll(eliminationVerdicts.of(ledger));
    assertThat(String.join("\n", wrong)).as("bangfu.scenario.seed=%d", SEED).isEmpty();
    assertThat(ledger.counts().keySet()).as("what happened with bangfu.scenario.seed=%d", SEED)
        .contains("begins roll-back", "begins re-entry", "begins decrease", "begins transfer", "begins substitute",
            "RollBack/Task_DecideRollBack", "Elimination/Task_AnnounceElimination", "Recheck/Task_RecheckHousehold",
            "Measure/Task_AnswerOffer", "SafetyNet/Task_DecideSafetyNet", "objection");
    assertThat(ledger.counts().get("Identification/Task_AnnounceDetermination")).as("went through the five steps")
        .isGreaterThan(20);
  }

  private void live(LocalDate day) {
    neighbours.all().stream().filter(one -> one.determinedOn().equals(day)).forEach(this::determine);
    for (Neighbour neighbour : neighbours.all()) {
      incidents.of(neighbour, day, life, ledger);
      initiatives.of(neighbour, day, life, ledger);
    }
    incidents.objections(day, life, ledger);
    if (WORKED.contains(day.getDayOfWeek())) {
      desks.work(life, ledger);
    }
    LOG.debug("{} is over", day);
  }

  private void determine(Neighbour neighbour) {
    neighbours.determine(neighbour, life.chance());
  }
}
