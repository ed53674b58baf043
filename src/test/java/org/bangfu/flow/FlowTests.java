package org.bangfu.flow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.assertj.core.data.Percentage;
import org.bangfu.IntegrationTest;
import org.bangfu.MutableClock;
import org.bangfu.SignIn;
import org.bangfu.oversight.Board;
import org.bangfu.oversight.BoardFilter;
import org.bangfu.oversight.BoardSummary.StepPart;
import org.bangfu.shared.AreaCode;
import org.bangfu.shared.Invariant;
import org.bangfu.staff.Role;
import org.bangfu.tasks.StepEnd;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

@IntegrationTest
@Import(Runs.class)
class FlowTests {

  private static final String PROCESS = "FlowTry";
  private static final AreaCode COUNTY = AreaCode.of(SignIn.COUNTY);
  private static final AreaCode TOWNSHIP = AreaCode.of(Runs.TOWNSHIP);
  private static final Months SPRING = new Months(YearMonth.of(2026, 1), YearMonth.of(2026, 3));

  @Autowired
  private Flow flow;
  @Autowired
  private StepCounts counts;
  @Autowired
  private Runs runs;
  @Autowired
  private Board board;
  @Autowired
  private Invariant flowCounts;
  @Autowired
  private SignIn signIn;
  @Autowired
  private MutableClock clock;
  @Autowired
  private JdbcClient jdbc;
  private String model = "";

  @BeforeEach
  void twoVersions() {
    clock.reset();
    runs.deploy(PROCESS, "Task_Old", "Task_Look");
    model = runs.deploy(PROCESS, "Task_Look", "Task_Decide");
    signIn.as(Role.SUPERVISOR, SignIn.COUNTY);
    counts.renew();
  }

  @AfterEach
  void remove() {
    runs.undeploy(PROCESS);
    jdbc.sql("delete from inbox_task where task_id like 'flow-%'").update();
    Stream.of("delete from step_run_uncounted where task_id in (select task_id from step_run where process = '%s')",
        "delete from step_run where process = '%s'", "delete from step_month where process = '%s'")
        .forEach(sql -> jdbc.sql(sql.formatted(PROCESS)).update());
  }

  @Test
  void tellsTimesAndReturnsOfEachStepInTheOrderOfTheModel() {
    look("2026-03-02T09:00", "2026-03-02T10:00", StepEnd.COMPLETED);
    look("2026-03-02T09:00", "2026-03-02T11:00", StepEnd.RETURNED);
    look("2026-03-02T09:00", "2026-03-02T17:00", StepEnd.COMPLETED);
    look("2026-03-02T09:00", "2026-03-13T17:00", StepEnd.WITHDRAWN);

    FlowPicture picture = flow.of(choice(COUNTY));

    assertThat(picture.steps()).extracting(StepTime::step).containsExactly("Task_Look", "Task_Decide");
    assertThat(picture.bpmn()).contains("Task_Decide");
    Stay stay = picture.steps().get(0).stay();
    assertThat(stay.median()).isCloseTo(2, Percentage.withPercentage(1));
    assertThat(stay.most()).isCloseTo(2 + 0.8 * 4, Percentage.withPercentage(1));
    assertThat(List.of(stay.finished(), stay.returned(), stay.withdrawn())).containsExactly(3L, 1L, 1L);
    assertThat(stay.returnedShare()).isCloseTo(1 / 3.0, within(1e-9));
    assertThat(picture.steps().get(1).empty()).isTrue();
  }

  @Test
  void shortTimesAreExact() {
    for (int minutes = 1; minutes <= 49; minutes++) {
      look("2026-03-02T09:00", "2026-03-02T09:%02d".formatted(minutes), StepEnd.COMPLETED);
    }
    assertThat(times("Task_Look").median()).isEqualTo(25 / 60.0);
  }

  @Test
  void sumsAreWithinTwoPercentOfTheExactPercentilesForEveryChoice() {
    Random chance = new Random(7);
    byChance(chance, 1_500);
    counts.renew();
    byChance(chance, 500);

    for (AreaCode area : List.of(COUNTY, TOWNSHIP, AreaCode.of(Runs.OTHER_TOWNSHIP))) {
      for (Integer version : new Integer[] {null, 1, 2}) {
        for (Months months : List.of(SPRING, new Months(YearMonth.of(2026, 2), YearMonth.of(2026, 2)))) {
          FlowChoice choice = new FlowChoice(PROCESS, version, area, months);
          flow.of(choice).steps().stream().filter(step -> !step.step().equals("Task_Old")).forEach(step -> exact(choice, step));
        }
      }
    }
    assertThat(flowCounts.violations()).isEmpty();
  }

  private void byChance(Random chance, int number) {
    for (int run = 0; run < number; run++) {
      LocalDateTime began = LocalDateTime.of(2025, 12, 20, 9, 0).plusMinutes(chance.nextInt(60 * 24 * 60));
      LocalDateTime ended = began.plusMinutes((long) Math.exp(chance.nextDouble() * 10));
      runs.run(PROCESS, 1 + chance.nextInt(2), chance.nextBoolean() ? "Task_Look" : "Task_Decide",
          chance.nextInt(3) == 0 ? Runs.OTHER_VILLAGE : Runs.VILLAGE, began, ended,
          StepEnd.values()[chance.nextInt(10) < 8 ? 0 : 1 + chance.nextInt(2)]);
    }
  }

  private void exact(FlowChoice choice, StepTime step) {
    var row = jdbc.sql("""
            select percentile_cont(0.5) within group (order by minutes) filter (where how <> 'WITHDRAWN') / 60 median,
              percentile_cont(0.9) within group (order by minutes) filter (where how <> 'WITHDRAWN') / 60 most,
              count(*) filter (where how <> 'WITHDRAWN') finished, count(*) filter (where how = 'RETURNED') returned,
              count(*) filter (where how = 'WITHDRAWN') withdrawn
            from step_run_measured
            where process = :process and step = :step and area >= :low and area < :high and month between :from and :to
              and (:version::int is null or model_version = :version)""")
        .param("process", PROCESS).param("step", step.step()).param("version", choice.version())
        .param("low", choice.area().range().low()).param("high", choice.area().range().high())
        .param("from", choice.months().from().atDay(1)).param("to", choice.months().to().atDay(1))
        .query().singleRow();
    Stay stay = step.stay();
    assertThat(stay.finished()).as(choice + " " + step.step()).isEqualTo(row.get("finished")).isPositive();
    assertThat(stay.returned()).isEqualTo(row.get("returned"));
    assertThat(stay.withdrawn()).isEqualTo(row.get("withdrawn"));
    assertThat(stay.median()).isCloseTo((Double) row.get("median"), Percentage.withPercentage(2));
    assertThat(stay.most()).isCloseTo((Double) row.get("most"), Percentage.withPercentage(2));
  }

  @Test
  void whatIsNotSummedYetCountsTheSame() {
    byChance(new Random(3), 200);
    List<StepTime> before = flow.of(choice(COUNTY)).steps();
    counts.renew();
    assertThat(flow.of(choice(COUNTY)).steps()).isEqualTo(before);
    assertThat(before).allSatisfy(step -> assertThat(step.stay().finished()).isPositive());
  }

  @Test
  void nodesThatCountAtTheSameTimeCountEachRunOnce() {
    byChance(new Random(5), 300);
    CompletableFuture.allOf(Stream.generate(() -> CompletableFuture.runAsync(counts::renew)).limit(4)
        .toArray(CompletableFuture[]::new)).join();
    counts.renew();

    assertThat(flowCounts.violations()).isEmpty();
    assertThat(jdbc.sql("""
            select count(*) from step_run_uncounted join step_run using (task_id) where process = :process""")
        .param("process", PROCESS).query(Long.class).single()).isZero();
  }

  @Test
  void aSumThatIsOffIsToldByTheCheck() {
    look("2026-03-02T09:00", "2026-03-02T10:00", StepEnd.COMPLETED);
    counts.renew();
    jdbc.sql("update step_month set withdrawn = withdrawn + 1 where process = :process and area = :county")
        .param("process", PROCESS).param("county", SignIn.COUNTY).update();

    assertThat(flowCounts.violations()).singleElement().asString().startsWith("month=2026-03-01 runs=");
  }

  @Test
  void oneVersionIsDrawnAndCountedByItself() {
    runs.run(PROCESS, 1, "Task_Old", Runs.VILLAGE, "2026-03-02T09:00", "2026-03-02T10:00");
    runs.run(PROCESS, 1, "Task_Look", Runs.VILLAGE, "2026-03-02T09:00", "2026-03-02T10:00");
    runs.run(PROCESS, 2, "Task_Look", Runs.VILLAGE, "2026-03-02T09:00", "2026-03-02T12:00");

    FlowPicture first = flow.of(new FlowChoice(PROCESS, 1, COUNTY, SPRING));
    assertThat(first.bpmn()).contains("Task_Old").doesNotContain("Task_Decide");
    assertThat(first.steps()).extracting(step -> step.stay().finished()).containsExactly(1L, 1L);
    assertThat(flow.of(new FlowChoice(PROCESS, 2, COUNTY, SPRING)).steps().get(0).stay().median())
        .isCloseTo(3, Percentage.withPercentage(1));
    FlowPicture all = flow.of(choice(COUNTY));
    assertThat(all.model().version()).isEqualTo(2);
    assertThat(all.steps()).extracting(StepTime::step).containsExactly("Task_Look", "Task_Decide", "Task_Old");
    assertThat(all.steps()).extracting(StepTime::drawn).containsExactly(true, true, false);
    assertThat(all.steps().get(0).stay().finished()).isEqualTo(2);
  }

  @Test
  void aMonthHasItsOwnTimes() {
    runs.run(PROCESS, 2, "Task_Look", Runs.VILLAGE, "2026-01-05T09:00", "2026-01-05T10:00");
    runs.run(PROCESS, 2, "Task_Look", Runs.VILLAGE, "2026-03-02T09:00", "2026-03-02T12:00");

    StepTime look = flow.of(choice(TOWNSHIP)).steps().get(0);
    assertThat(look.months()).containsOnlyKeys(SPRING.all());
    assertThat(look.months().get(YearMonth.of(2026, 1)).median()).isCloseTo(1, Percentage.withPercentage(1));
    assertThat(look.months().get(YearMonth.of(2026, 2))).isEqualTo(Stay.NONE);
    assertThat(look.months().get(YearMonth.of(2026, 3)).median()).isCloseTo(3, Percentage.withPercentage(1));
  }

  @Test
  void twoPeriodsStandBesideEachOther() {
    runs.run(PROCESS, 1, "Task_Look", Runs.VILLAGE, "2025-12-01T09:00", "2025-12-01T11:00");
    runs.run(PROCESS, 1, "Task_Old", Runs.VILLAGE, "2025-12-01T09:00", "2025-12-01T11:00");
    runs.run(PROCESS, 2, "Task_Look", Runs.VILLAGE, "2026-03-02T09:00", "2026-03-02T12:00");
    FlowPicture picture = flow.of(choice(COUNTY));

    List<StepDifference> differences = flow.compare(picture, SPRING.before());
    assertThat(differences).filteredOn(each -> each.step().equals("Task_Look")).singleElement().satisfies(look -> {
      assertThat(look.median()).isCloseTo(1, Percentage.withPercentage(5));
      assertThat(look.share()).isCloseTo(0.5, Percentage.withPercentage(5));
      assertThat(look.then().finished()).isEqualTo(1);
    });
    assertThat(differences).extracting(each -> each.step()).as("a step of one period only")
        .containsExactly("Task_Look", "Task_Old");
    assertThat(differences.get(1).median()).isNull();
    assertThat(differences.get(1).then().finished()).isEqualTo(1);
  }

  @Test
  void whatWaitsIsWhatTheBoardCounts() {
    open("flow-late", model, "2026-02-27 23:59:59+08", "village:" + Runs.VILLAGE, "township:" + Runs.TOWNSHIP);
    open("flow-soon", model, "2026-03-04 23:59:59+08", "village:" + Runs.VILLAGE);
    open("flow-older", "older", "2026-03-04 23:59:59+08", "village:" + Runs.VILLAGE);

    StepTime look = flow.of(choice(TOWNSHIP)).steps().get(0);
    StepPart counted = board.summary(BoardFilter.EVERYTHING.in(TOWNSHIP).step(PROCESS, "Task_Look")).steps().stream()
        .filter(part -> part.process().equals(PROCESS)).findFirst().orElseThrow();
    assertThat(List.of(look.waiting(), look.overdue())).containsExactly(3L, 1L)
        .containsExactly(counted.tally().open(), counted.tally().overdue());
    assertThat(flow.of(new FlowChoice(PROCESS, 2, TOWNSHIP, SPRING)).steps().get(0).waiting()).isEqualTo(2);
    assertThat(flow.of(new FlowChoice(PROCESS, 2, AreaCode.of(Runs.OTHER_TOWNSHIP), SPRING)).steps().get(0).waiting())
        .isZero();
  }

  private static FlowChoice choice(AreaCode area) {
    return new FlowChoice(PROCESS, null, area, SPRING);
  }

  private void look(String began, String ended, StepEnd how) {
    runs.run(PROCESS, 2, "Task_Look", Runs.VILLAGE, LocalDateTime.parse(began), LocalDateTime.parse(ended), how);
  }

  private Stay times(String step) {
    return flow.of(choice(COUNTY)).steps().stream().filter(each -> each.step().equals(step)).findFirst().orElseThrow().stay();
  }

  private void open(String id, String definition, String due, String... groups) {
    for (String group : groups) {
      jdbc.sql("""
              insert into inbox_task(task_id, group_id, due, area, process, definition_id, task_key, task_name, created, priority)
              values (:id, :group, cast(:due as timestamptz), :area, :process, :definition, 'Task_Look', '试看', now(), 50)""")
          .param("id", id).param("group", group).param("due", due).param("area", Runs.VILLAGE)
          .param("process", PROCESS).param("definition", definition).update();
    }
  }
}
