package org.bangfu.shared;

import java.util.List;

/**
 * What came of importing a table.
 *
 * @param read rows read, header not counted
 * @param added rows that were new
 * @param changed rows that replaced something different
 * @param problems rows that were not taken, with the reason
 */
public record ImportOutcome(long read, long added, long changed, List<RowProblem> problems) {

  public ImportOutcome {
    problems = List.copyOf(problems);
  }
}
