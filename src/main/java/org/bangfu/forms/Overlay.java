package org.bangfu.forms;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Puts computed values over given ones, into nested maps and into the rows that stand now. */
final class Overlay {

  private Overlay() {
  }

  static Map<String, @Nullable Object> of(Map<?, ?> given, Map<?, ?> now, Map<?, ?> computed) {
    Map<String, @Nullable Object> result = Paths.map(given);
    computed.forEach((name, value) -> {
      String key = String.valueOf(name);
      if (value instanceof Map<?, ?> inner) {
        result.put(key, of(Paths.map(result.get(key)), Paths.map(now.get(key)), inner));
      } else if (value instanceof List<?> rows && now.get(key) instanceof List<?> rowsNow && holdsRows(rowsNow)) {
        result.put(key, rows(rowsNow, rows));
      } else {
        result.put(key, value);
      }
    });
    return result;
  }

  private static boolean holdsRows(List<?> list) {
    return !list.isEmpty() && list.stream().allMatch(Map.class::isInstance);
  }

  private static List<Map<String, @Nullable Object>> rows(List<?> now, List<?> computed) {
    List<Map<String, @Nullable Object>> rows = new ArrayList<>();
    for (int index = 0; index < now.size(); index++) {
      Map<String, @Nullable Object> row = Paths.map(now.get(index));
      rows.add(index < computed.size() ? of(row, row, Paths.map(computed.get(index))) : row);
    }
    return rows;
  }
}
