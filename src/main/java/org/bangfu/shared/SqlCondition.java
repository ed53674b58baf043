package org.bangfu.shared;

import java.util.Map;

/**
 * A condition to be put after {@code where}/{@code and} of a query, with its named parameters.
 *
 * @param sql the text, bracketed, with {@code :name} parameters; never empty
 * @param parameters the values by name
 */
public record SqlCondition(String sql, Map<String, Object> parameters) {

  /** The condition that no row meets: the answer to an empty or malformed scope. */
  public static final SqlCondition NOTHING = new SqlCondition("(false)", Map.of());

  /** The condition that every row meets. */
  public static final SqlCondition EVERYTHING = new SqlCondition("(true)", Map.of());

  public SqlCondition {
    parameters = Map.copyOf(parameters);
  }
}
