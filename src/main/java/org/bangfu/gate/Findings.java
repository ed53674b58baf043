package org.bangfu.gate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Collects what is found in one file. */
final class Findings {

  /** One file says no more than this: whoever mends the first will see the rest. */
  private static final int MOST = 200;

  private final String file;
  private final List<Finding> found = new ArrayList<>();

  Findings(String file) {
    this.file = file;
  }

  void add(Element at, String rule, Object... arguments) {
    add(at.nearestId(), at.line(), rule, arguments);
  }

  void add(String element, int line, String rule, Object... arguments) {
    if (found.size() < MOST) {
      found.add(new Finding(file, element, line, rule, Arrays.stream(arguments).map(Findings::shortened).toList()));
    }
  }

  List<Finding> all() {
    return List.copyOf(found);
  }

  boolean none() {
    return found.isEmpty();
  }

  private static Object shortened(Object argument) {
    String text = String.valueOf(argument);
    return argument instanceof Number || text.length() <= 120 ? argument : text.substring(0, 120) + "…";
  }
}
