package org.bangfu.visits;

import java.time.Instant;
import java.time.LocalDate;

/**
 * What a visit told of the household's income.
 *
 * @param change word: up, same, down
 * @param registeredAt when it was entered
 */
public record IncomeChange(LocalDate visitedOn, String change, Instant registeredAt) {

  public boolean fallen() {
    return change.equals("down");
  }
}
