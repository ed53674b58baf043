package org.bangfu.forms;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A compiled FEEL expression. */
public interface Expression {

  /**
   * The value as JSON has it (String, Boolean, BigDecimal, List, Map), or null; whatever fails is null, because FEEL
   * answers null for an unknown variable (stack.md).
   */
  @Nullable Object evaluate(Map<String, @Nullable Object> variables);

  /** Every word of the expression that could be a variable; more than it reads, never less. */
  Set<String> reads();
}
