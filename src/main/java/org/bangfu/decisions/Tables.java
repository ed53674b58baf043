package org.bangfu.decisions;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads decision tables that are not deployed. Whoever asks them has had them pass the gate. */
public interface Tables {

  /** A table that can be asked by one thread at a time. */
  interface Table {

    /** Names of the facts that its columns ask for; a column that computes something of them names none. */
    Set<String> asksFor();

    Answer answer(Map<String, @Nullable Object> facts);
  }

  /**
   * What a table says.
   *
   * @param outputs by name; those of several rules as a list in their order
   * @param rules ids of the rules that matched
   */
  record Answer(Map<String, @Nullable Object> outputs, List<String> rules) {
  }

  /** Throws {@code decisions.table.unreadable} where the file has no such table. */
  Table read(String content, String decision);
}
