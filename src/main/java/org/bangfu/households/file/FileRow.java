package org.bangfu.households.file;

import java.util.List;
import java.util.Map;
import org.bangfu.shared.RowProblem;

/**
 * One row of a register file.
 *
 * @param line row of the file, the heading being row 1 of a table that begins there
 * @param values cells that are not empty, blanks around them dropped
 * @param problems cells that could not be taken as they are
 */
public record FileRow(long line, Map<RegisterColumn, String> values, List<RowProblem> problems) {

  /** Empty where the cell is. */
  public String get(RegisterColumn column) {
    return values.getOrDefault(column, "");
  }

  /** Never shows what stands in the row. */
  @Override
  public String toString() {
    return "FileRow[line=" + line + "]";
  }
}
