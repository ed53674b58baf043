package org.bangfu.households;

import java.util.List;
import org.bangfu.shared.ImportOutcome;
import org.bangfu.shared.RowProblem;

/**
 * What came of a register file.
 *
 * @param read rows with something in them, the heading not counted
 * @param householdsNew households that were not known
 * @param householdsChanged households of which something was otherwise
 * @param unchanged households that said nothing new
 * @param rejected households of which a row was bad; nothing of them was taken
 * @param problems what was bad, by row and column
 * @param untold further bad cells that are only counted
 * @param notes what was taken and deserves a look, such as a person who stands in another household too
 */
public record ImportResult(long read, long householdsNew, long householdsChanged, long unchanged, long rejected,
    List<RowProblem> problems, long untold, List<RowProblem> notes) {

  public ImportResult {
    problems = List.copyOf(problems);
    notes = List.copyOf(notes);
  }

  /** The same in the words of every import of the product: rows, new, changed, problems. */
  public ImportOutcome outcome() {
    return new ImportOutcome(read, householdsNew, householdsChanged, problems);
  }
}
