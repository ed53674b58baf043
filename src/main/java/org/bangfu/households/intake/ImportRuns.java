package org.bangfu.households.intake;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import org.bangfu.areas.Areas;
import org.bangfu.households.ImportProgress;
import org.bangfu.households.RegisterWords;
import org.bangfu.security.AccessPolicy;
import org.bangfu.security.Action;
import org.bangfu.security.Scope;
import org.bangfu.shared.AreaCode;
import org.bangfu.shared.AreaRange;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Begins runs of the import: who may register where is asked once a run, not once a row. */
@Component
class ImportRuns {

  private final AccessPolicy access;
  private final Areas areas;
  private final RegisterWords words;
  private final Facts facts;
  private final NumberSealing sealing;
  private final Histories histories;
  private final RegisterLoad load;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  ImportRuns(AccessPolicy access, Areas areas, RegisterWords words, Facts facts, NumberSealing sealing, Histories histories,
      RegisterLoad load, ApplicationEventPublisher events, Clock clock) {
    this.access = access;
    this.areas = areas;
    this.words = words;
    this.facts = facts;
    this.sealing = sealing;
    this.histories = histories;
    this.load = load;
    this.events = events;
    this.clock = clock;
  }

  ImportRun begin(ImportScan scan, ImportProgress progress) {
    LocalDate today = LocalDate.now(clock);
    Predicate<AreaCode> reach = reach();
    HouseholdReader reader = new HouseholdReader(words, new PersonReader(today),
        area -> area.level() == AreaCode.Level.VILLAGE && reach.test(area) && areas.exists(area));
    return new ImportRun(scan, progress, reader, reach, this, today);
  }

  ChunkPlan plan(Chunk chunk, LocalDate today) {
    return new ChunkPlan(chunk, facts, sealing, histories, today, load).made();
  }

  Chunk chunk(List<RegisteredHousehold> households) {
    return Chunk.of(households, facts, load);
  }

  List<RegisterLoad.Twice> write(ChunkPlan plan) {
    load.write(plan.batch());
    plan.events().forEach(events::publishEvent);
    List<RegisterLoad.Stands> standing = plan.written().entrySet().stream()
        .flatMap(written -> written.getValue().idIndexes().entrySet().stream()
            .filter(person -> person.getKey().current())
            .map(person -> new RegisterLoad.Stands(written.getKey(), person.getValue())))
        .toList();
    return standing.isEmpty() ? List.of() : load.twice(standing);
  }

  private Predicate<AreaCode> reach() {
    Scope scope = access.scope();
    if (scope.who().isSystem()) {
      return area -> true;
    }
    List<AreaRange> ranges = scope.ranges(Action.HOUSEHOLD_IMPORT);
    return area -> ranges.stream().anyMatch(range -> range.contains(area));
  }
}
