package org.bangfu.households.intake;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** Some hundred households of a file beside what is kept of them. */
final class Chunk {

  /** A household of the file. */
  record Entry(RegisteredHousehold said, Map<RegisteredPerson, String> idIndexes, String print) {
  }

  private final List<Entry> entries = new ArrayList<>();
  private final Map<String, KnownHousehold> known;
  private final Map<Long, List<KnownPerson>> persons;
  private final Map<Long, List<KnownWorksheet>> worksheets;

  private Chunk(List<Entry> entries, RegisterLoad load) {
    this.entries.addAll(entries);
    known = load.households(entries.stream().map(entry -> entry.said().householdNo()).toList());
    Collection<Long> changed = entries.stream().filter(entry -> !isUnchanged(entry))
        .map(entry -> known.get(entry.said().householdNo())).filter(Objects::nonNull)
        .map(KnownHousehold::id).toList();
    persons = load.persons(changed).stream().collect(Collectors.groupingBy(KnownPerson::householdId));
    worksheets = load.worksheets(changed).stream().collect(Collectors.groupingBy(KnownWorksheet::householdId));
  }

  static Chunk of(List<RegisteredHousehold> households, Facts facts, RegisterLoad load) {
    List<Entry> entries = households.stream().map(household -> {
      Map<RegisteredPerson, String> indexes = new IdentityHashMap<>();
      household.members().forEach(person -> indexes.put(person, facts.idIndex(person)));
      return new Entry(household, indexes, facts.print(household, indexes));
    }).toList();
    return new Chunk(entries, load);
  }

  List<Entry> entries() {
    return entries;
  }

  KnownHousehold known(Entry entry) {
    return known.get(entry.said().householdNo());
  }

  boolean isNew(Entry entry) {
    return !known.containsKey(entry.said().householdNo());
  }

  /** Whether the last file said exactly the same. */
  boolean isUnchanged(Entry entry) {
    KnownHousehold before = known.get(entry.said().householdNo());
    return before != null && entry.print().equals(before.print());
  }

  /** Kept members by blind index; of several rows of one person the current one, else the last to leave. */
  Map<String, KnownPerson> persons(long householdId) {
    Map<String, KnownPerson> byIndex = new HashMap<>();
    persons.getOrDefault(householdId, List.of()).forEach(person -> byIndex.putIfAbsent(person.idIndex(), person));
    return byIndex;
  }

  List<KnownWorksheet> worksheets(long householdId) {
    return worksheets.getOrDefault(householdId, List.of());
  }
}
