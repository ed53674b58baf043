package org.bangfu.households.intake;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.bangfu.households.ChangeKind;
import org.jspecify.annotations.Nullable;

/**
 * Works out which members joined, left or changed. A person is known by ID number; who stands in the file no more has left
 * today, and who comes back gets a row of their own, so that the time between is kept.
 */
final class PersonPlan {

  private static final String JOINED = "joined_on";
  private static final String LEFT = "left_on";

  private final Batch batch;
  private final Facts facts;
  private final NumberSealing sealing;
  private final Histories histories;
  private final LocalDate today;
  private final Iterator<Long> keys;

  PersonPlan(Batch batch, Facts facts, NumberSealing sealing, Histories histories, LocalDate today, Iterator<Long> keys) {
    this.batch = batch;
    this.facts = facts;
    this.sealing = sealing;
    this.histories = histories;
    this.today = today;
    this.keys = keys;
  }

  /** A member nothing is known of; answers the key. */
  long add(long householdId, RegisteredPerson person, String idIndex, @Nullable String why) {
    Map<String, String> columns = facts.of(person);
    columns.putIfAbsent(JOINED, today.toString());
    columns.putIfAbsent("joined_why", why);
    long id = keys.next();
    batch.newPersons.add(row(id, householdId, idIndex, ordered(columns), person));
    return id;
  }

  /** Answers whether anything is otherwise. */
  boolean compare(long householdId, Chunk.Entry entry, Map<String, KnownPerson> known) {
    boolean different = false;
    Set<String> listed = new HashSet<>();
    for (RegisteredPerson person : entry.said().members()) {
      String idIndex = entry.idIndexes().get(person);
      listed.add(idIndex);
      KnownPerson before = known.get(idIndex);
      if (before == null || person.current() && !before.current()) {
        long id = add(householdId, person, idIndex, null);
        batch.changes.add(histories.row(householdId, id, person.current() ? ChangeKind.JOINED : ChangeKind.LEFT,
            Map.of("name", List.of("", person.name()))));
        different = true;
      } else {
        different |= changed(householdId, person, idIndex, before);
      }
    }
    for (KnownPerson person : known.values()) {
      if (person.current() && !listed.contains(person.idIndex())) {
        unlisted(householdId, person);
        different = true;
      }
    }
    return different;
  }

  private boolean changed(long householdId, RegisteredPerson person, String idIndex, KnownPerson before) {
    Map<String, String> now = facts.of(person);
    // A file that does not say since when does not unsay it.
    now.putIfAbsent(JOINED, before.facts().get(JOINED));
    now.putIfAbsent("joined_why", before.facts().get("joined_why"));
    now = ordered(now);
    Map<String, List<String>> otherwise = Facts.differences(before.facts(), now);
    if (otherwise.isEmpty()) {
      return false;
    }
    batch.changedPersons.add(row(before.id(), householdId, idIndex, now, person));
    batch.changes.add(histories.row(householdId, before.id(),
        before.current() && !person.current() ? ChangeKind.LEFT : ChangeKind.MEMBER, otherwise));
    return true;
  }

  private void unlisted(long householdId, KnownPerson person) {
    Map<String, String> detail = new LinkedHashMap<>();
    detail.put(LEFT, later(person.facts().get(JOINED), today.toString()));
    detail.put("left_why", "NOT_LISTED");
    batch.leavers.add(new LoadRow(person.id(), detail));
    batch.changes.add(histories.row(householdId, person.id(), ChangeKind.LEFT,
        Map.of("name", List.of(Objects.requireNonNullElse(person.facts().get("name"), ""), ""),
            "left_why", List.of("", "NOT_LISTED"))));
  }

  /** Nobody leaves before joining: of two days that contradict each other the one of leaving counts. */
  private static Map<String, String> ordered(Map<String, String> columns) {
    String left = columns.get(LEFT);
    if (left != null && left.compareTo(columns.get(JOINED)) < 0) {
      columns.put(JOINED, left);
    }
    return columns;
  }

  private static String later(@Nullable String one, String other) {
    return one != null && one.compareTo(other) > 0 ? one : other;
  }

  private LoadRow row(long id, long householdId, String idIndex, Map<String, String> facts, RegisteredPerson person) {
    Map<String, String> columns = new LinkedHashMap<>();
    columns.put("household_id", Long.toString(householdId));
    columns.put("id_index", idIndex);
    columns.put("id_number", sealing.seal(person.id().value(), "household_member", "id_number", id));
    columns.put("certificate", sealing.seal(person.certificate(), "household_member", "certificate", id));
    columns.putAll(facts);
    return new LoadRow(id, columns);
  }
}
