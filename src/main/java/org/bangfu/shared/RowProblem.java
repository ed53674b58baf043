package org.bangfu.shared;

import java.util.List;

/**
 * Why one row of an imported file was not taken.
 *
 * @param row line of the file, the header being line 1
 * @param column heading of the column, or empty where the whole row is meant
 * @param key message key of the reason
 * @param arguments values for the sentence; never personal numbers
 */
public record RowProblem(long row, String column, String key, List<Object> arguments) {

  public RowProblem {
    arguments = List.copyOf(arguments);
  }

  public static RowProblem of(long row, String column, String key, Object... arguments) {
    return new RowProblem(row, column, key, List.of(arguments));
  }

  public static RowProblem of(long row, String column, BusinessException refusal) {
    return new RowProblem(row, column, refusal.key(), refusal.arguments());
  }
}
