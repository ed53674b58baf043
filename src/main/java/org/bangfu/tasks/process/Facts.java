package org.bangfu.tasks.process;

import java.time.Instant;
import java.util.Date;
import java.util.HashMap;
import java.util.Map;

/** The fence of what may become a process variable: truths, numbers, moments, short words (house.md, picture 3). */
final class Facts {

  private static final int LONGEST_WORD = 200;

  private Facts() {
  }

  /** The facts as the engine stores them; throws {@link IllegalArgumentException} for anything that is data. */
  static Map<String, Object> checked(Map<String, Object> facts) {
    Map<String, Object> variables = new HashMap<>();
    facts.forEach((name, value) -> variables.put(name, variable(name, value)));
    return variables;
  }

  private static Object variable(String name, Object value) {
    if (value instanceof Instant moment) {
      return Date.from(moment);
    }
    if (value instanceof java.math.BigDecimal decimal) {
      return decimal.doubleValue();
    }
    boolean fact = value instanceof Boolean || value instanceof Integer || value instanceof Long
        || value instanceof Double || value instanceof Date
        || value instanceof String text && text.length() <= LONGEST_WORD;
    if (!fact) {
      throw new IllegalArgumentException("not a fact for the engine: " + name);
    }
    return value;
  }
}
