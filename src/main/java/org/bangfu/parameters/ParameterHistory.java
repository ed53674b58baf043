package org.bangfu.parameters;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.bangfu.shared.AreaCode;

/**
 * All values of one parameter.
 *
 * @param values by area, newest from-date first, withdrawn ones among them
 * @param today the day that "in force" means
 */
public record ParameterHistory(ParameterKey key, List<ParameterValue> values, LocalDate today) {

  public ParameterHistory {
    values = List.copyOf(values);
  }

  static List<ParameterHistory> of(List<ParameterValue> values, LocalDate today) {
    return Arrays.stream(ParameterKey.values())
        .map(key -> new ParameterHistory(key, values.stream().filter(value -> value.key() == key).toList(), today))
        .toList();
  }

  /** The value in force today of each area that has one of its own, the widest area first. */
  public List<ParameterValue> inForce() {
    Map<AreaCode, Optional<ParameterValue>> latest = values.stream()
        .filter(value -> !value.withdrawn() && !value.from().isAfter(today))
        .sorted(Comparator.comparing(ParameterValue::area))
        .collect(Collectors.groupingBy(ParameterValue::area, LinkedHashMap::new,
            Collectors.maxBy(Comparator.comparing(ParameterValue::from))));
    return latest.values().stream().flatMap(Optional::stream).toList();
  }

  /** Values that will count from a later day on, soonest first. */
  public List<ParameterValue> coming() {
    return values.stream().filter(value -> !value.withdrawn() && value.from().isAfter(today))
        .sorted(Comparator.comparing(ParameterValue::from).thenComparing(ParameterValue::area)).toList();
  }
}
