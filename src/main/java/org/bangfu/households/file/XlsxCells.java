package org.bangfu.households.file;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.bangfu.shared.BusinessException;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;

/** Rows of a spreadsheet's first sheet. */
final class XlsxCells implements RegisterTable.CellSource {

  /** Beyond fifteen digits a spreadsheet's number has lost its last ones. */
  private static final BigDecimal EXACT = new BigDecimal("1e15");

  private final Path file;

  XlsxCells(Path file) {
    this.file = file;
  }

  @Override
  public void read(RegisterTable.CellRows rows) throws IOException {
    try (ReadableWorkbook workbook = damaged(() -> new ReadableWorkbook(file.toFile(), new ReadingOptions(true, true)));
        Stream<Row> stream = damaged(() -> workbook.getFirstSheet().openStream())) {
      Iterator<Row> iterator = stream.iterator();
      boolean wanted = true;
      while (wanted && damaged(iterator::hasNext)) {
        Row row = damaged(iterator::next);
        List<Cell> cells = damaged(() -> cells(row));
        wanted = rows.row(row.getRowNum(), cells);
      }
    }
  }

  /** The reader answers a damaged sheet with whatever it stumbles over; what the taker of rows throws is not meant. */
  private static <T> T damaged(Reading<T> reading) {
    try {
      return reading.read();
    } catch (IOException | RuntimeException broken) {
      throw new BusinessException("households.import.noSpreadsheet");
    }
  }

  @FunctionalInterface
  private interface Reading<T> {

    T read() throws IOException;
  }

  private static List<Cell> cells(Row row) {
    List<Cell> cells = new ArrayList<>(row.getCellCount());
    for (int i = 0; i < row.getCellCount(); i++) {
      org.dhatim.fastexcel.reader.Cell cell = row.getCell(i);
      cells.add(cell == null ? Cell.EMPTY : read(cell));
    }
    return cells;
  }

  private static Cell read(org.dhatim.fastexcel.reader.Cell cell) {
    CellType type = cell.getType();
    if (cell.getFormula() != null || type == CellType.FORMULA) {
      return new Cell("", Cell.Kind.FORMULA);
    }
    return switch (type) {
      case NUMBER -> number(cell);
      case ERROR -> new Cell("", Cell.Kind.ERROR);
      case BOOLEAN -> new Cell(cell.asBoolean() ? "是" : "否", Cell.Kind.TEXT);
      default -> new Cell(cell.getText() == null ? "" : cell.getText(), Cell.Kind.TEXT);
    };
  }

  private static Cell number(org.dhatim.fastexcel.reader.Cell cell) {
    BigDecimal value = cell.asNumber();
    String format = cell.getDataFormatString();
    if (format != null && format.matches("(?i).*[ymd].*") && cell.asDate() != null) {
      LocalDate day = cell.asDate().toLocalDate();
      return cell.asDate().toLocalTime().equals(LocalTime.MIDNIGHT)
          ? new Cell(day.toString(), Cell.Kind.TEXT) : new Cell(cell.asDate().toString(), Cell.Kind.TEXT);
    }
    if (value.abs().compareTo(EXACT) >= 0) {
      return new Cell("", Cell.Kind.LONG_NUMBER);
    }
    // 0.1 + 0.2 is written as 0.30000000000000004 in the file; six places are more than any column has.
    BigDecimal rounded = value.setScale(6, RoundingMode.HALF_UP).stripTrailingZeros();
    return new Cell(rounded.scale() < 0 ? rounded.setScale(0).toPlainString() : rounded.toPlainString(),
        Cell.Kind.TEXT);
  }
}
