package org.bangfu.forms;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The last value of every computed setting with what it had read, so that typing recomputes only what depends on it.
 * One for each open form; not shared between threads.
 */
public final class Memo {

  private record Remembered(List<@Nullable Object> read, @Nullable Object value) {
  }

  private final Map<Setting, Map<List<Integer>, Remembered>> remembered = new IdentityHashMap<>();
  private long evaluations;

  @Nullable Object value(Setting setting, Scope scope) {
    Map<String, @Nullable Object> variables = scope.variables();
    List<@Nullable Object> read = new ArrayList<>();
    for (String name : setting.reads()) {
      read.add(variables.get(name));
    }
    Map<List<Integer>, Remembered> places = remembered.computeIfAbsent(setting, any -> new HashMap<>());
    Remembered last = places.get(scope.position());
    if (last != null && Objects.equals(last.read(), read)) {
      return last.value();
    }
    evaluations++;
    Object value = setting.evaluate(variables);
    places.put(scope.position(), new Remembered(read, value));
    return value;
  }

  /** How many expressions were really evaluated so far. */
  public long evaluations() {
    return evaluations;
  }
}
