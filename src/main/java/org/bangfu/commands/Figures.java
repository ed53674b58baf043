package org.bangfu.commands;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.LinkedHashMap;
import java.util.Map;

/** What a benchmark measured, by name in the order of measuring. */
public final class Figures {

  private final Map<String, Object> byName = new LinkedHashMap<>();

  /** Keeps a number with three places that matter. */
  public Figures put(String name, double value) {
    double magnitude = value == 0 ? 1 : Math.pow(10, 2 - Math.floor(Math.log10(Math.abs(value))));
    byName.put(name, Math.round(value * magnitude) / magnitude);
    return this;
  }

  public Figures put(String name, long count) {
    byName.put(name, count);
    return this;
  }

  public Figures put(String name, Figures inner) {
    byName.put(name, inner.byName);
    return this;
  }

  /** One JSON object on one line. */
  public String json() {
    try {
      return new ObjectMapper().writeValueAsString(byName);
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  /** A line per figure, for people. */
  public String lines() {
    StringBuilder lines = new StringBuilder();
    byName.forEach((name, value) -> lines.append("%-28s %s%n".formatted(name, value)));
    return lines.toString();
  }
}
