package org.bangfu.areas;

import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.bangfu.shared.AreaCode;
import org.bangfu.shared.AreaRange;

/** The whole tree at one moment, by code; a county has some hundreds of units. */
final class AreaTree {

  private final NavigableMap<String, Area> byCode = new TreeMap<>();
  private final Map<AreaCode, List<Area>> children;

  AreaTree(List<Area> areas) {
    areas.forEach(area -> byCode.put(area.code().value(), area));
    children = byCode.values().stream().filter(area -> area.parent() != null)
        .collect(Collectors.groupingBy(Area::parent));
  }

  Optional<Area> find(AreaCode code) {
    return Optional.ofNullable(byCode.get(code.value()));
  }

  List<Area> children(AreaCode code) {
    return children.getOrDefault(code, List.of());
  }

  List<Area> within(AreaRange range) {
    return List.copyOf(byCode.subMap(range.low(), true, range.high(), false).values());
  }

  List<Area> counties() {
    return byCode.values().stream().filter(area -> area.parent() == null).toList();
  }
}
