package org.bangfu.commands;

import java.time.Clock;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import org.bangfu.areas.Area;
import org.bangfu.areas.Areas;
import org.bangfu.flow.Flow;
import org.bangfu.flow.FlowChoice;
import org.bangfu.flow.FlowModels;
import org.bangfu.flow.FlowPicture;
import org.bangfu.flow.Months;
import org.bangfu.flow.StepCounts;
import org.bangfu.shared.AreaCode;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** The page of the times of steps: all its data for many choices, some runs not being counted yet. */
@Component
@Profile("bench")
class FlowBench {

  private static final String PROCESS = "Identification";
  private static final long OPEN = 100_000;
  private static final long UNCOUNTED = 2_000;
  private static final int YEARS = 3;
  private static final int YEAR = 12;
  private static final int WARM_UP = 5;
  private static final int ROUNDS = 40;
  private static final double NANOS_PER_SECOND = 1e9;

  private final Flow flow;
  private final FlowModels models;
  private final StepCounts counts;
  private final FlowBenchData runs;
  private final BoardBenchData tasks;
  private final BenchPerson person;
  private final Areas areas;
  private final Clock clock;

  FlowBench(Flow flow, FlowModels models, StepCounts counts, FlowBenchData runs, BoardBenchData tasks, BenchPerson person,
      Areas areas, Clock clock) {
    this.flow = flow;
    this.models = models;
    this.counts = counts;
    this.runs = runs;
    this.tasks = tasks;
    this.person = person;
    this.areas = areas;
    this.clock = clock;
  }

  /** p95_ms is over all choices; each has its own beside it. */
  Figures run(long history) {
    AreaCode county = areas.counties().get(0).code();
    List<String> villages = areas.villagesUnder(county).stream().map(area -> area.code().value()).toList();
    List<FlowBenchData.Step> steps = models.newest().stream()
        .flatMap(model -> models.drawing(model).steps().stream().map(step -> new FlowBenchData.Step(model.process(), step.id())))
        .sorted((one, other) -> Boolean.compare(other.process().equals(PROCESS), one.process().equals(PROCESS))).toList();
    tasks.open(OPEN, villages);
    runs.runs(history, steps, villages);
    runs.settle();
    long begin = System.nanoTime();
    counts.renew();
    double counting = (System.nanoTime() - begin) / NANOS_PER_SECOND;
    runs.runs(UNCOUNTED, steps, villages);
    runs.settle();
    return BenchPerson.as(person.county(county), () -> measure(county)).put("counting_seconds", counting);
  }

  private Figures measure(AreaCode county) {
    Measured all = new Measured();
    Figures choices = new Figures();
    choices(county).forEach((name, choice) -> {
      Measured measured = new Measured();
      for (int round = 0; round < WARM_UP + ROUNDS; round++) {
        FlowChoice asked = choice.apply(round);
        (round < WARM_UP ? new Measured() : measured).run(() -> page(asked, name.endsWith("compared")));
      }
      all.add(measured);
      choices.put(name, new Figures().put("p50_ms", measured.medianMs()).put("p95_ms", measured.percentileMs(95)));
    });
    return new Figures().put("p95_ms", all.percentileMs(95)).put("choices", choices);
  }

  /** What the page asks for, its lists of choices among it. */
  private void page(FlowChoice choice, boolean compared) {
    flow.areas();
    flow.processes();
    flow.versions(choice.process());
    FlowPicture picture = flow.of(choice);
    if (compared) {
      flow.compare(picture, choice.months().before());
    }
  }

  private Map<String, IntFunction<FlowChoice>> choices(AreaCode county) {
    List<Area> townships = areas.children(county);
    YearMonth now = YearMonth.now(clock);
    Months year = Months.yearTo(now);
    Months three = new Months(now.minusMonths(YEARS * YEAR), now);
    IntFunction<AreaCode> township = round -> townships.get(round % townships.size()).code();
    Map<String, IntFunction<FlowChoice>> choices = new LinkedHashMap<>();
    choices.put("county_year", round -> new FlowChoice(PROCESS, null, county, year));
    choices.put("county_year_version", round -> new FlowChoice(PROCESS, 1, county, year));
    choices.put("county_three_years", round -> new FlowChoice(PROCESS, null, county, three));
    choices.put("county_month", round -> {
      YearMonth month = now.minusMonths(round % YEAR);
      return new FlowChoice(PROCESS, null, county, new Months(month, month));
    });
    choices.put("county_year_compared", round -> new FlowChoice(PROCESS, null, county, year));
    choices.put("county_visits_year", round -> new FlowChoice("MonthlyVisit", null, county, year));
    choices.put("township_year", round -> new FlowChoice(PROCESS, null, township.apply(round), year));
    choices.put("township_year_compared", round -> new FlowChoice(PROCESS, null, township.apply(round), year));
    return choices;
  }
}
