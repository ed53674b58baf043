package org.bangfu.households.upload;

import java.util.List;
import org.bangfu.households.ImportResult;
import org.bangfu.shared.BusinessException;
import org.bangfu.shared.RowProblem;

/**
 * What was found in a register file, cell by cell.
 *
 * @param problems what was not taken; a file refused as a whole has one of row 0
 * @param notes what was taken and deserves a look
 * @param untold further bad cells that are only counted
 */
public record Findings(List<RowProblem> problems, List<RowProblem> notes, long untold) {

  public static final Findings NONE = new Findings(List.of(), List.of(), 0);

  public Findings {
    problems = List.copyOf(problems);
    notes = List.copyOf(notes);
  }

  static Findings of(ImportResult result) {
    return new Findings(result.problems(), result.notes(), result.untold());
  }

  static Findings of(BusinessException refusal) {
    return new Findings(List.of(RowProblem.of(0, "", refusal)), List.of(), 0);
  }
}
