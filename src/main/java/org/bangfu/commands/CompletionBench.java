package org.bangfu.commands;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.bangfu.areas.Areas;
import org.bangfu.cases.CaseKind;
import org.bangfu.cases.Cases;
import org.bangfu.forms.FormValues;
import org.bangfu.security.SignedIn;
import org.bangfu.tasks.TaskWork;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/**
 * Completing a step in the product (permission, form judged, submission, timeline, audit, inbox rows) against the bare
 * engine completing its task, in alternation on one server.
 */
@Component
@Profile("bench")
class CompletionBench {

  private static final int WARM_UP_STEPS = 3;
  private static final int VILLAGES = 20;
  private static final CaseKind KIND = new CaseKind(BenchEngine.PROCESS, "BM", false);
  /** Completions in a row before the other side's turn: short, so that both meet the same moods of the machine. */
  private static final int TURN = 10;
  private static final FormValues VALUES = new FormValues(
      Map.of("decision", "approve", "amount", new BigDecimal("1200.50"), "opinion", "情况属实，同意。"));

  private final BareEngine bare;
  private final BenchEngine product;
  private final BenchDatabase database;
  private final BenchPerson person;
  private final Cases cases;
  private final TaskWork work;
  private final Areas areas;

  CompletionBench(BareEngine bare, BenchEngine product, BenchDatabase database, BenchPerson person, Cases cases,
      TaskWork work, Areas areas) {
    this.bare = bare;
    this.product = product;
    this.database = database;
    this.person = person;
    this.cases = cases;
    this.work = work;
    this.areas = areas;
  }

  /** Runs with a number of cases on each side; answers ratio_to_bare, rates and statements a completion. */
  Figures run(int instances) {
    List<String> villages = areas.counties().stream()
        .flatMap(county -> areas.villagesUnder(county.code()).stream()).map(area -> area.code().value()).toList();
    SignedIn who = person.posted(villages.subList(0, VILLAGES));
    prepare(instances, villages.get(0));
    try (bare) {
      return BenchPerson.as(who, () -> measure(instances));
    }
  }

  private void prepare(int instances, String village) {
    product.deploy();
    bare.open(database.another("bare"));
    bare.deploy();
    long household = database.household(village);
    for (int number = 0; number < instances; number++) {
      product.start(cases.open(KIND, household, null).caseNo());
      bare.start("BM-" + number);
    }
  }

  private Figures measure(int instances) {
    Measured ours = new Measured();
    Measured theirs = new Measured();
    for (int step = 0; step < WARM_UP_STEPS - 1; step++) {
      alternate(instances, new Measured(), new Measured());
    }
    // Counted apart from what is timed: counting stands between the driver and one side only.
    long statements = database.statements(() -> alternate(instances, new Measured(), new Measured()));
    for (int step = WARM_UP_STEPS; step < BenchEngine.STEPS; step++) {
      alternate(instances, ours, theirs);
    }
    return new Figures()
        .put("ratio_to_bare", theirs.medianMs() / ours.medianMs())
        .put("statements_per_completion", (double) statements / instances)
        .put("product_per_second", TURN * 1e3 / ours.medianMs())
        .put("bare_per_second", TURN * 1e3 / theirs.medianMs());
  }

  /** One step of all cases, the two sides taking turns. */
  private void alternate(int instances, Measured ours, Measured theirs) {
    List<String> ourTasks = product.openTasks(instances);
    List<String> theirTasks = bare.openTasks(instances);
    for (int from = 0; from + TURN <= instances; from += TURN) {
      List<String> ourTurn = ourTasks.subList(from, from + TURN);
      List<String> theirTurn = theirTasks.subList(from, from + TURN);
      ours.run(() -> ourTurn.forEach(task -> work.complete(task, 0, VALUES)));
      theirs.run(() -> theirTurn.forEach(bare::complete));
    }
  }
}
