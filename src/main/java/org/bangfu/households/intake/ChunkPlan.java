package org.bangfu.households.intake;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.bangfu.households.ChangeKind;
import org.bangfu.households.HouseholdChanged;
import org.bangfu.households.IncomeWorksheet;
import org.bangfu.shared.AreaCode;

/** Works out what a chunk writes: new rows, changed ones, and the history of what was otherwise. */
final class ChunkPlan {

  private final Chunk chunk;
  private final Facts facts;
  private final NumberSealing sealing;
  private final Histories histories;
  private final PersonPlan persons;
  private final WorksheetPlan worksheets;
  private final Iterator<Long> householdKeys;
  private final Batch batch = new Batch();
  private final Map<Long, Chunk.Entry> written = new LinkedHashMap<>();
  private final Map<Long, HouseholdChanged> events = new HashMap<>();
  private long added;
  private long changed;

  ChunkPlan(Chunk chunk, Facts facts, NumberSealing sealing, Histories histories, LocalDate today, RegisterLoad load) {
    this.chunk = chunk;
    this.facts = facts;
    this.sealing = sealing;
    this.histories = histories;
    int households = (int) chunk.entries().stream().filter(chunk::isNew).count();
    int members = chunk.entries().stream().filter(entry -> !chunk.isUnchanged(entry))
        .mapToInt(entry -> entry.said().members().size()).sum();
    int sheets = (int) chunk.entries().stream().filter(entry -> !chunk.isUnchanged(entry)).count();
    householdKeys = load.keys(RegisterLoad.Keys.HOUSEHOLD, households);
    persons = new PersonPlan(batch, facts, sealing, histories, today,
        load.keys(RegisterLoad.Keys.MEMBER, members));
    worksheets = new WorksheetPlan(batch, histories, load.keys(RegisterLoad.Keys.WORKSHEET, sheets));
  }

  /** Fills the batch. */
  ChunkPlan made() {
    chunk.entries().stream().filter(entry -> !chunk.isUnchanged(entry)).forEach(entry -> {
      if (chunk.isNew(entry)) {
        add(entry);
      } else {
        compare(entry, chunk.known(entry));
      }
    });
    return this;
  }

  Batch batch() {
    return batch;
  }

  long added() {
    return added;
  }

  long changed() {
    return changed;
  }

  /** New and changed households by key. */
  Map<Long, Chunk.Entry> written() {
    return written;
  }

  Iterable<HouseholdChanged> events() {
    return events.values();
  }

  private void add(Chunk.Entry entry) {
    long id = householdKeys.next();
    batch.newHouseholds.add(row(id, entry));
    entry.said().members().forEach(person ->
        persons.add(id, person, entry.idIndexes().get(person), "REGISTERED"));
    IncomeWorksheet worksheet = entry.said().worksheet();
    if (worksheet != null) {
      worksheets.add(id, worksheet);
    }
    written.put(id, entry);
    added++;
  }

  private void compare(Chunk.Entry entry, KnownHousehold known) {
    Map<String, String> now = facts.of(entry.said());
    Map<String, List<String>> otherwise = Facts.differences(known.facts(), now);
    boolean different = persons.compare(known.id(), entry, chunk.persons(known.id()));
    IncomeWorksheet worksheet = entry.said().worksheet();
    if (worksheet != null) {
      different |= worksheets.compare(known.id(), worksheet, chunk.worksheets(known.id()));
    }
    if (!otherwise.isEmpty()) {
      batch.changes.add(histories.row(known.id(), null, ChangeKind.HOUSEHOLD, otherwise));
      if (otherwise.containsKey("area") || otherwise.containsKey("head_name")) {
        events.put(known.id(), new HouseholdChanged(known.id(), new AreaCode(now.get("area")), now.get("head_name")));
      }
    } else if (!different) {
      batch.prints.put(known.id(), entry.print());
      return;
    }
    // Written as well where only members or incomes changed: the version token counts every change.
    batch.changedHouseholds.add(row(known.id(), entry));
    written.put(known.id(), entry);
    changed++;
  }

  private LoadRow row(long id, Chunk.Entry entry) {
    Map<String, String> columns = new LinkedHashMap<>();
    columns.put("household_no", entry.said().householdNo());
    columns.putAll(facts.of(entry.said()));
    columns.put("phone", sealing.seal(entry.said().phone(), "household", "phone", id));
    columns.put("bank", sealing.seal(entry.said().bank(), "household", "bank", id));
    columns.put("source_print", entry.print());
    return new LoadRow(id, columns);
  }
}
