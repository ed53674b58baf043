package org.bangfu.commands;

import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.bangfu.areas.Areas;
import org.bangfu.cases.CaseFile;
import org.bangfu.cases.CaseKind;
import org.bangfu.cases.Cases;
import org.bangfu.migration.CaseChoice;
import org.bangfu.migration.MigrationPlans;
import org.bangfu.migration.MigrationWork;
import org.bangfu.migration.Migrations;
import org.bangfu.migration.ModelVersion;
import org.bangfu.migration.MovedState;
import org.bangfu.migration.Run;
import org.bangfu.shared.Invariant;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/**
 * Moving cases to another version in the product (state of each case, inbox rows, timeline, timers) against the bare
 * engine's migration of as many courses of the same model, both fifty to a transaction, in alternation on one server.
 */
@Component
@Profile("bench")
class MigrationBench {

  private static final int PORTION = 50;
  private static final int STARTED_TOGETHER = 100;
  private static final int WARM_UP_PORTIONS = 4;
  private static final CaseKind KIND = new CaseKind(MovingCourses.PROCESS, "BG", false);

  private final BareEngine bare;
  private final MovingCourses product;
  private final BenchDatabase database;
  private final Cases cases;
  private final Areas areas;
  private final MigrationPlans plans;
  private final Migrations migrations;
  private final MigrationWork work;
  private final List<Invariant> invariants;

  MigrationBench(BareEngine bare, MovingCourses product, BenchDatabase database, Cases cases, Areas areas,
      MigrationPlans plans, Migrations migrations, MigrationWork work, List<Invariant> invariants) {
    this.bare = bare;
    this.product = product;
    this.database = database;
    this.cases = cases;
    this.areas = areas;
    this.plans = plans;
    this.migrations = migrations;
    this.work = work;
    this.invariants = invariants;
  }

  /** Runs with a number of cases on each side; answers ratio_to_bare as times the bare engine's time, and rates. */
  Figures run(int instances) {
    String village = areas.villagesUnder(areas.counties().get(0).code()).get(0).code().value();
    product.deployVersions();
    bare.open(database.another("bare"));
    try (bare) {
      bare.deployVersions();
      start(instances, database.household(village));
      return measure(instances);
    }
  }

  private void start(int instances, long household) {
    for (int from = 0; from < instances; from += STARTED_TOGETHER) {
      int some = Math.min(STARTED_TOGETHER, instances - from);
      product.startFirst(cases.openMany(KIND, Collections.nCopies(some, household)).stream().map(CaseFile::caseNo).toList());
      int first = from;
      bare.startFirst(IntStream.range(0, some).mapToObj(number -> "BG-" + (first + number)).toList());
    }
  }

  private Figures measure(int instances) {
    ModelVersion source = plans.version(MovingCourses.PROCESS, 1);
    ModelVersion target = plans.version(MovingCourses.PROCESS, 2);
    Run run = migrations.create(source, target, plans.propose(source, target), CaseChoice.ALL);
    migrations.dryRun(run.id());
    Measured trials = new Measured();
    trials.run(this::workedOff);
    migrations.start(run.id());
    Measured ours = new Measured();
    Measured theirs = new Measured();
    for (int portion = 0; portion < instances / PORTION; portion++) {
      boolean counts = portion >= Math.min(WARM_UP_PORTIONS, instances / PORTION / 2);
      (counts ? ours : new Measured()).run(work::portion);
      List<String> next = bare.ofFirst(PORTION);
      (counts ? theirs : new Measured()).run(() -> bare.migrate(next));
    }
    workedOff();
    Run done = migrations.read(run.id());
    return new Figures().put("ratio_to_bare", ours.medianMs() / theirs.medianMs())
        .put("moved", done.count(MovedState.MOVED)).put("failed", done.count(MovedState.FAILED))
        .put("inbox_differs", invariants.stream().filter(each -> each.name().equals("inbox-equals-engine"))
            .mapToLong(each -> each.violations().size()).sum())
        .put("product_per_second", PORTION * 1e3 / ours.medianMs())
        .put("bare_per_second", PORTION * 1e3 / theirs.medianMs())
        .put("trials_per_second", instances * 1e3 / trials.medianMs());
  }

  private void workedOff() {
    boolean more = true;
    while (more) {
      more = work.portion();
    }
  }
}
