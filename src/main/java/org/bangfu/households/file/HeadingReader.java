package org.bangfu.households.file;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.bangfu.shared.BusinessException;
import org.bangfu.shared.RowProblem;
import org.jspecify.annotations.Nullable;

/** Takes the first row that is not empty as heading and sorts the cells of the others under it. */
final class HeadingReader implements RegisterTable.CellRows {

  private final Consumer<FileRow> taker;
  private final boolean headingOnly;
  private @Nullable Heading heading;
  private long taken;

  HeadingReader(Consumer<FileRow> taker, boolean headingOnly) {
    this.taker = taker;
    this.headingOnly = headingOnly;
  }

  Heading heading() {
    if (heading == null) {
      throw new BusinessException("households.import.empty");
    }
    return heading;
  }

  @Override
  public boolean row(long line, List<Cell> cells) {
    if (cells.stream().allMatch(cell -> cell.text().isBlank() && cell.kind() == Cell.Kind.TEXT)) {
      return true;
    }
    if (heading == null) {
      heading = Heading.of(line, cells);
      return !headingOnly;
    }
    if (++taken > RegisterTable.MOST_ROWS) {
      throw new BusinessException("households.import.tooManyRows", RegisterTable.MOST_ROWS);
    }
    taker.accept(sorted(heading, line, cells));
    return true;
  }

  private static FileRow sorted(Heading heading, long line, List<Cell> cells) {
    Map<RegisterColumn, String> values = new EnumMap<>(RegisterColumn.class);
    List<RowProblem> problems = new ArrayList<>(0);
    for (int i = 0; i < cells.size(); i++) {
      RegisterColumn column = i < heading.columns().size() ? heading.columns().get(i) : null;
      if (column != null) {
        put(column, cells.get(i), line, values, problems);
      } else if (i >= heading.columns().size() && !cells.get(i).text().isBlank()) {
        problems.add(RowProblem.of(line, "", "households.import.cellBeyond", i + 1));
      }
    }
    return new FileRow(line, values, problems);
  }

  private static void put(RegisterColumn column, Cell cell, long line, Map<RegisterColumn, String> values,
      List<RowProblem> problems) {
    String key = switch (cell.kind()) {
      case FORMULA -> "households.import.formula";
      case ERROR -> "households.import.cellError";
      case LONG_NUMBER -> "households.import.longNumber";
      case TEXT -> CellText.problem(cell.text(), column.longest());
    };
    if (key != null) {
      problems.add(RowProblem.of(line, column.heading(), key, column.longest()));
    }
    String text = CellText.stripped(cell.text());
    if (!text.isEmpty()) {
      values.put(column, text);
    }
  }
}
