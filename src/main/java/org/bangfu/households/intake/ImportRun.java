package org.bangfu.households.intake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.bangfu.households.ImportPhase;
import org.bangfu.households.ImportProgress;
import org.bangfu.households.ImportResult;
import org.bangfu.households.file.FileRow;
import org.bangfu.households.file.Heading;
import org.bangfu.households.file.RegisterColumn;
import org.bangfu.households.file.RegisterTable;
import org.bangfu.shared.AreaCode;
import org.bangfu.shared.RowProblem;

/** One run over one file: some hundred households are read, compared and written together. */
final class ImportRun {

  private static final int CHUNK = 1_000;

  private final ImportScan scan;
  private final ImportProgress progress;
  private final HouseholdReader reader;
  private final Predicate<AreaCode> reach;
  private final ImportRuns runs;
  private final LocalDate today;
  private final Problems problems = new Problems();
  private final Problems notes = new Problems();
  private final List<RegisteredHousehold> chunk = new ArrayList<>();
  private long rowsDone;
  private long added;
  private long changed;
  private long unchanged;
  private long rejected;

  ImportRun(ImportScan scan, ImportProgress progress, HouseholdReader reader, Predicate<AreaCode> reach,
      ImportRuns runs, LocalDate today) {
    this.scan = scan;
    this.progress = progress;
    this.reader = reader;
    this.reach = reach;
    this.runs = runs;
    this.today = today;
  }

  ImportResult over(RegisterTable table) {
    HouseholdGroups groups = new HouseholdGroups(scan, problems, this::household);
    Heading heading = table.rows(row -> {
      rowsDone++;
      groups.row(row);
    });
    groups.end();
    write();
    heading.unknown().forEach(name ->
        notes.add(RowProblem.of(heading.line(), name, "households.import.unknownColumn")));
    return new ImportResult(scan.rows(), added, changed, unchanged, rejected + groups.refused(), problems.told(),
        problems.untold(), notes.told());
  }

  private void household(List<FileRow> rows) {
    reader.read(rows, problems).ifPresentOrElse(chunk::add, () -> rejected++);
    if (chunk.size() >= CHUNK) {
      write();
    }
  }

  private void write() {
    Chunk compared = runs.chunk(chunk);
    // A household of another county is not moved here by a file that merely names its number.
    List<RegisteredHousehold> foreign = compared.entries().stream()
        .filter(entry -> !compared.isNew(entry)
            && !reach.test(new AreaCode(compared.known(entry).facts().get("area"))))
        .map(Chunk.Entry::said).toList();
    if (!foreign.isEmpty()) {
      foreign.forEach(household -> problems.add(RowProblem.of(household.line(),
          RegisterColumn.HOUSEHOLD_NO.heading(), "households.import.elsewhere")));
      rejected += foreign.size();
      chunk.removeAll(foreign);
      write();
      return;
    }
    ChunkPlan plan = runs.plan(compared, today);
    runs.write(plan).forEach(twice -> note(twice, plan.written()));
    added += plan.added();
    changed += plan.changed();
    unchanged += compared.entries().size() - plan.added() - plan.changed();
    chunk.clear();
    progress.at(rowsDone, scan.rows(), ImportPhase.LOADING);
  }

  private void note(RegisterLoad.Twice twice, Map<Long, Chunk.Entry> written) {
    Chunk.Entry entry = written.get(twice.householdId());
    entry.idIndexes().forEach((person, index) -> {
      if (index.equals(twice.idIndex())) {
        notes.add(RowProblem.of(person.line(), RegisterColumn.ID_NUMBER.heading(), "households.import.twice",
            twice.otherNo()));
      }
    });
  }
}
