package org.bangfu.forms;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Pairs the rows that came back for a dynamic list with the rows that were given. What a person may not write in a row
 * (unknown keys, read-only fields) is what tells rows apart; it always comes from a given row, never from the typed one.
 */
class ListRows {

  static final int MOST = 500;

  /** A row: what the server knows of it, and what was typed. */
  record Row(Map<String, @Nullable Object> given, Map<String, @Nullable Object> typed) {
  }

  private final FormComponent list;
  private final List<Map<String, @Nullable Object>> given;
  private final Set<String> writable;

  ListRows(FormComponent list, @Nullable Object given) {
    this.list = list;
    this.given = given instanceof List<?> rows ? rows.stream().limit(MOST).map(Paths::map).toList() : initial(list);
    this.writable = writable(list.components()).collect(Collectors.toSet());
  }

  /** Whether rows may be added and removed. */
  static boolean growing(FormComponent list) {
    return list.flag("allowAddRemove");
  }

  private static List<Map<String, @Nullable Object>> initial(FormComponent list) {
    return Collections.nCopies(Math.min(MOST, list.whole("defaultRepetitions", 1)), Map.of());
  }

  private static Stream<String> writable(List<FormComponent> components) {
    return components.stream().flatMap(one -> {
      boolean group = one.is("group");
      String key = one.key();
      if (group && key == null) {
        return writable(one.components());
      }
      boolean fixed = one.settings().get("readonly") instanceof Setting.Constant constant
          && Boolean.TRUE.equals(constant.value());
      return key == null || fixed ? Stream.empty() : Stream.of(key.replaceAll("\\..*", ""));
    });
  }

  List<Row> asGiven() {
    return given.stream().map(row -> new Row(row, Map.of())).toList();
  }

  List<Row> with(@Nullable Object typed) {
    if (!(typed instanceof List<?> typedRows)) {
      return asGiven();
    }
    List<Row> rows = new ArrayList<>();
    if (!growing(list)) {
      for (int index = 0; index < given.size(); index++) {
        rows.add(new Row(given.get(index), index < typedRows.size() ? Paths.map(typedRows.get(index)) : Map.of()));
      }
      return rows;
    }
    // One more than allowed, so that the judge sees that there were too many.
    List<Map<String, @Nullable Object>> came =
        typedRows.subList(0, Math.min(typedRows.size(), MOST + 1)).stream().map(Paths::map).toList();
    int[] partners = partners(came);
    for (int index = 0; index < partners.length; index++) {
      rows.add(new Row(partners[index] < 0 ? Map.of() : given.get(partners[index]), came.get(index)));
    }
    return rows;
  }

  /** The given row of each typed one, or -1: unchanged rows first, then those told by what is fixed, then by place. */
  private int[] partners(List<Map<String, @Nullable Object>> came) {
    int[] partners = new int[came.size()];
    Arrays.fill(partners, -1);
    boolean sameCount = came.size() == given.size();
    claim(partners, (typed, known) -> covers(came.get(typed), given.get(known)));
    claim(partners, (typed, known) -> !fixed(came.get(typed)).isEmpty()
        && same(fixed(came.get(typed)), fixed(given.get(known))));
    claim(partners, (typed, known) -> sameCount && typed == known
        && fixed(came.get(typed)).isEmpty() == fixed(given.get(known)).isEmpty());
    return partners;
  }

  private void claim(int[] partners, BiPredicate<Integer, Integer> fits) {
    Set<Integer> taken = new HashSet<>(Arrays.stream(partners).boxed().toList());
    for (int typed = 0; typed < partners.length; typed++) {
      for (int step = 0; step < given.size() && partners[typed] < 0; step++) {
        // The row's own place is looked at first.
        int known = (typed + step) % given.size();
        if (!taken.contains(known) && fits.test(typed, known)) {
          partners[typed] = known;
          taken.add(known);
        }
      }
    }
  }

  private static boolean covers(Map<String, @Nullable Object> typed, Map<String, @Nullable Object> known) {
    return known.entrySet().stream()
        .allMatch(entry -> Texts.of(typed.get(entry.getKey())).equals(Texts.of(entry.getValue())));
  }

  private static boolean same(Map<String, @Nullable Object> one, Map<String, @Nullable Object> other) {
    return one.keySet().equals(other.keySet()) && covers(one, other);
  }

  private Map<String, @Nullable Object> fixed(Map<String, @Nullable Object> row) {
    Map<String, @Nullable Object> fixed = Paths.map(row);
    fixed.keySet().removeIf(writable::contains);
    return fixed;
  }
}
