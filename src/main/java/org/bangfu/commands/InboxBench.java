package org.bangfu.commands;

import java.util.List;
import org.bangfu.areas.Areas;
import org.bangfu.security.SignedIn;
import org.bangfu.tasks.Inbox;
import org.bangfu.tasks.InboxFilter;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/**
 * The first page of the inbox of a person with twenty villages: the product's service with its permission checks,
 * against the engine's own task query and against hand-written SQL, in alternation.
 */
@Component
@Profile("bench")
class InboxBench {

  private static final int PAGE = 20;
  private static final int GROUPS = 20;
  private static final int WARM_UP = 20;
  private static final int ROUNDS = 60;

  private final Inbox inbox;
  private final BareEngine.TaskQuery engine;
  private final BenchDatabase database;
  private final BenchPerson person;
  private final Areas areas;

  InboxBench(Inbox inbox, BareEngine.TaskQuery engine, BenchDatabase database, BenchPerson person, Areas areas) {
    this.inbox = inbox;
    this.engine = engine;
    this.database = database;
    this.person = person;
    this.areas = areas;
  }

  /** Medians at one number of open tasks. */
  private record Page(double inbox, double engine, double floor) {
  }

  /** Runs at growing numbers of open tasks; times_faster_than_engine and ratio_to_floor are those of the largest. */
  Figures run(List<Long> open) {
    List<String> villages = areas.counties().stream()
        .flatMap(county -> areas.villagesUnder(county.code()).stream()).map(area -> area.code().value()).toList();
    SignedIn who = person.posted(villages.subList(0, GROUPS));
    List<String> all = villages.stream().map(village -> "village:" + village).toList();
    List<Page> pages = open.stream().sorted().map(number -> {
      database.openTasksUpTo(number, all);
      return BenchPerson.as(who, () -> measure(all.subList(0, GROUPS)));
    }).toList();
    Page largest = pages.get(pages.size() - 1);
    Figures figures = new Figures()
        .put("times_faster_than_engine", largest.engine() / largest.inbox())
        .put("ratio_to_floor", largest.inbox() / largest.floor())
        .put("growth", largest.inbox() / pages.get(0).inbox());
    for (int index = 0; index < pages.size(); index++) {
      Page page = pages.get(index);
      figures.put("open_" + open.stream().sorted().toList().get(index), new Figures()
          .put("inbox_ms", page.inbox()).put("engine_ms", page.engine()).put("floor_ms", page.floor()));
    }
    return figures;
  }

  private Page measure(List<String> groups) {
    Measured ours = new Measured();
    Measured theirs = new Measured();
    Measured floor = new Measured();
    for (int round = 0; round < WARM_UP + ROUNDS; round++) {
      boolean counts = round >= WARM_UP;
      (counts ? ours : new Measured()).run(() -> inbox.page(InboxFilter.EVERYTHING, null, PAGE));
      (counts ? theirs : new Measured()).run(() -> engine.page(groups, PAGE));
      (counts ? floor : new Measured()).run(() -> database.floor(groups, PAGE));
    }
    return new Page(ours.medianMs(), theirs.medianMs(), floor.medianMs());
  }
}
