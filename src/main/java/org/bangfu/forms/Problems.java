package org.bangfu.forms;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;

/** What was found wrong so far; the clock is for rules about today. */
class Problems {

  private static final int MOST = 200;

  private final Clock clock;
  private final List<FieldProblem> found = new ArrayList<>();

  Problems(Clock clock) {
    this.clock = clock;
  }

  Clock clock() {
    return clock;
  }

  /** Adds a problem of a field; the sentence's first value is the field's label. */
  void add(FieldState field, String key, Object... arguments) {
    if (found.size() < MOST) {
      List<Object> values = new ArrayList<>();
      values.add(field.label().isBlank() ? field.path() : field.label());
      values.addAll(List.of(arguments));
      found.add(new FieldProblem(field.path(), key, List.copyOf(values)));
    }
  }

  List<FieldProblem> found() {
    return List.copyOf(found);
  }
}
