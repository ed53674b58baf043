package org.bangfu.households.file;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.bangfu.shared.BusinessException;
import org.jspecify.annotations.Nullable;

/**
 * The heading of a register file.
 *
 * @param line its row
 * @param columns what each place holds; null where a heading is not known
 * @param unknown headings that are not known and therefore not read
 */
public record Heading(long line, List<@Nullable RegisterColumn> columns, List<String> unknown) {

  /** Throws {@link BusinessException} where a needed column is missing or one stands twice. */
  static Heading of(long line, List<Cell> cells) {
    List<@Nullable RegisterColumn> columns = new ArrayList<>();
    List<String> unknown = new ArrayList<>();
    Set<RegisterColumn> seen = EnumSet.noneOf(RegisterColumn.class);
    for (Cell cell : cells) {
      RegisterColumn column = RegisterColumn.ofHeading(cell.text()).orElse(null);
      columns.add(column);
      if (column == null && !cell.text().isBlank()) {
        unknown.add(cell.text().length() > 40 ? cell.text().substring(0, 40) + "…" : cell.text());
      } else if (column != null && !seen.add(column)) {
        throw new BusinessException("households.import.columnTwice", column.heading());
      }
    }
    String missing = Arrays.stream(RegisterColumn.values()).filter(RegisterColumn::required)
        .filter(column -> !seen.contains(column)).map(RegisterColumn::heading).collect(Collectors.joining("、"));
    if (!missing.isEmpty()) {
      throw new BusinessException("households.import.columnsMissing", missing);
    }
    return new Heading(line, columns, unknown);
  }
}
