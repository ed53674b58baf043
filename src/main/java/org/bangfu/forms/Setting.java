package org.bangfu.forms;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One attribute of a component: as written, a FEEL expression ({@code =…}) or a text with {@code {{…}}} in it. */
public sealed interface Setting permits Setting.Constant, Setting.Computed, Template {

  /** The value over the variables of a scope. */
  @Nullable Object evaluate(Map<String, @Nullable Object> variables);

  /** Names of variables it may read. */
  Set<String> reads();

  /** As the designer wrote it. */
  record Constant(Object value) implements Setting {

    @Override
    public Object evaluate(Map<String, @Nullable Object> variables) {
      return value;
    }

    @Override
    public Set<String> reads() {
      return Set.of();
    }
  }

  /**
   * An expression.
   *
   * @param escape how texts of the data are made harmless before they reach the expression
   */
  record Computed(Expression expression, Escape escape) implements Setting {

    @Override
    public @Nullable Object evaluate(Map<String, @Nullable Object> variables) {
      return expression.evaluate(escape == Escape.HTML ? Escape.deeply(variables) : variables);
    }

    @Override
    public Set<String> reads() {
      return expression.reads();
    }
  }
}
