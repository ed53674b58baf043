package org.bangfu.forms;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads and writes form data by dotted keys; in {@code list[2].field} the index counts from 0. */
public final class Paths {

  private static final Pattern STEP = Pattern.compile("([^.\\[\\]]+)|\\[(\\d{1,6})]");

  private Paths() {
  }

  /** The value under the path, or null. */
  public static @Nullable Object get(Map<String, ? extends @Nullable Object> data, String path) {
    Object value = data;
    Matcher step = STEP.matcher(path);
    while (step.find()) {
      value = step.group(1) != null ? entry(value, step.group(1)) : element(value, Integer.parseInt(step.group(2)));
    }
    return value;
  }

  private static @Nullable Object entry(@Nullable Object value, String key) {
    return value instanceof Map<?, ?> map ? map.get(key) : null;
  }

  private static @Nullable Object element(@Nullable Object value, int index) {
    return value instanceof List<?> list && index < list.size() ? list.get(index) : null;
  }

  /** Whether anything, even null, stands under the path. */
  public static boolean has(Map<String, ? extends @Nullable Object> data, String path) {
    int dot = Math.max(path.lastIndexOf('.'), path.lastIndexOf(']'));
    Object holder = dot < 0 ? data : get(data, path.substring(0, dot));
    return holder instanceof Map<?, ?> map && map.containsKey(path.substring(dot + 1));
  }

  /** Puts a value under a dotted key (without indices); what lies on the way becomes a map. */
  public static void put(Map<String, @Nullable Object> data, String key, @Nullable Object value) {
    Map<String, @Nullable Object> holder = data;
    int from = 0;
    for (int dot = key.indexOf('.'); dot >= 0; dot = key.indexOf('.', from)) {
      String step = key.substring(from, dot);
      Map<String, @Nullable Object> inner = map(holder.get(step));
      holder.put(step, inner);
      holder = inner;
      from = dot + 1;
    }
    holder.put(key.substring(from), value);
  }

  /** A changeable copy of a map of the data; empty when the value is no map. */
  static Map<String, @Nullable Object> map(@Nullable Object value) {
    Map<String, @Nullable Object> copy = new LinkedHashMap<>();
    if (value instanceof Map<?, ?> map) {
      map.forEach((key, entry) -> copy.put(String.valueOf(key), entry));
    }
    return copy;
  }
}
