package org.bangfu.migration;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/**
 * How the places of one version correspond to those of another.
 *
 * @param source the engine's id of the version that cases are moved from
 * @param target the engine's id of the version that they are moved to
 * @param mapping element by element, from source to target; what is missing has no counterpart
 */
public record Plan(String source, String target, Map<String, String> mapping) {

  public Plan {
    mapping = new LinkedHashMap<>(mapping);
  }

  /** The same plan with one correspondence set, or taken away by an empty target. */
  public Plan with(String element, String counterpart) {
    Map<String, String> changed = new LinkedHashMap<>(mapping);
    if (counterpart.isEmpty()) {
      changed.remove(element);
    } else {
      changed.put(element, counterpart);
    }
    return new Plan(source, target, changed);
  }

  /** The way back. Where several became one, the first of them is gone back to. */
  public Plan inverse() {
    Map<String, String> back = new LinkedHashMap<>();
    mapping.forEach((from, to) -> back.putIfAbsent(to, from));
    return new Plan(target, source, back);
  }

  /** Elements that the way back does not lead to, since another one has their counterpart. */
  public Set<String> lost() {
    Set<String> lost = new LinkedHashSet<>(mapping.keySet());
    lost.removeAll(inverse().mapping().values());
    return lost;
  }
}
