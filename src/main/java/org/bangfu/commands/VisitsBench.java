package org.bangfu.commands;

import java.util.List;
import java.util.stream.IntStream;
import org.bangfu.areas.Areas;
import org.bangfu.security.SignedIn;
import org.bangfu.visits.VisitCycle;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/**
 * Opening the visits of a month by the product's own cycle (rows, cases, inbox, due dates, audit) against the bare engine
 * starting as many instances of the same shape, both a hundred to a transaction, in alternation on one server.
 */
@Component
@Profile("bench")
class VisitsBench {

  private static final int VILLAGES = 200;
  private static final int CHUNK = 100;
  private static final int WARM_UP_CHUNKS = 5;

  private final BareEngine bare;
  private final CycleJobs jobs;
  private final BenchDatabase database;
  private final BenchPerson person;
  private final VisitCycle cycle;
  private final Areas areas;

  VisitsBench(BareEngine bare, CycleJobs jobs, BenchDatabase database, BenchPerson person, VisitCycle cycle,
      Areas areas) {
    this.bare = bare;
    this.jobs = jobs;
    this.database = database;
    this.person = person;
    this.cycle = cycle;
    this.areas = areas;
  }

  /** Runs with a number of monitored households; answers ratio_to_bare, rates, and how many visits are missing or double. */
  Figures run(int households) {
    List<String> villages = areas.counties().stream()
        .flatMap(county -> areas.villagesUnder(county.code()).stream()).map(area -> area.code().value())
        .limit(VILLAGES).toList();
    SignedIn contact = person.posted(villages.subList(0, 1));
    database.monitored(households, villages, contact.staffId());
    bare.open(database.another("bare"));
    try (bare) {
      bare.deployVisit();
      return measure(households);
    }
  }

  private Figures measure(int households) {
    Measured ours = new Measured();
    Measured theirs = new Measured();
    cycle.catchUp();
    boolean more = true;
    for (int chunk = 0; more; chunk++) {
      boolean counts = chunk >= Math.min(WARM_UP_CHUNKS, households / CHUNK / 2);
      long before = database.visits();
      more = runOne(counts ? ours : new Measured());
      // The last job only finds that nothing is left, and what fills no hundred has no fair counterpart.
      if (database.visits() - before == CHUNK) {
        int from = chunk * CHUNK;
        (counts ? theirs : new Measured()).run(() -> bare.startVisits(keys(from)));
      } else {
        ours.forgetLast(counts);
      }
    }
    return new Figures()
        .put("ratio_to_bare", theirs.medianMs() / ours.medianMs())
        .put("missing", database.visitsMissing())
        .put("doubled", database.visitsDoubled())
        .put("product_per_second", CHUNK * 1e3 / ours.medianMs())
        .put("bare_per_second", CHUNK * 1e3 / theirs.medianMs());
  }

  private boolean runOne(Measured measured) {
    boolean[] more = {false};
    measured.run(() -> more[0] = jobs.runNext());
    return more[0];
  }

  private static List<String> keys(int from) {
    return IntStream.range(from, from + CHUNK).mapToObj(number -> "ZF-" + number).toList();
  }
}
