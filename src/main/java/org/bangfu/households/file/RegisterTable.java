package org.bangfu.households.file;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import org.bangfu.shared.BusinessException;

/** A register file that can be read from the beginning as often as needed, row by row, in little memory. */
public final class RegisterTable {

  /** Rows with something in them that one run takes: a county has at most a million persons (domain §10). */
  public static final long MOST_ROWS = 3_000_000;

  private static final byte[] ZIP = {'P', 'K', 3, 4};
  private static final byte[] OLD_EXCEL = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};

  private final CellSource source;

  private RegisterTable(CellSource source) {
    this.source = source;
  }

  /** Rows of cells; the number given is that of the row in the file, from 1. */
  interface CellSource {

    void read(CellRows rows) throws IOException;
  }

  /** Takes rows until it has enough. */
  @FunctionalInterface
  interface CellRows {

    /** Answers whether further rows are wanted. */
    boolean row(long line, List<Cell> cells);
  }

  /** Tells CSV and XLSX apart by content. Throws {@link BusinessException} with a sentence where the file is neither. */
  public static RegisterTable open(Path file) {
    try {
      byte[] head = head(file);
      if (head.length == 0) {
        throw new BusinessException("households.import.empty");
      }
      if (begins(head, OLD_EXCEL)) {
        throw new BusinessException("households.import.oldExcel");
      }
      if (begins(head, ZIP)) {
        SpreadsheetLimits.check(file);
        return new RegisterTable(new XlsxCells(file));
      }
      return new RegisterTable(CsvCells.open(file));
    } catch (IOException unreadable) {
      throw new BusinessException("households.import.unreadable");
    }
  }

  /** Reads only the heading; throws where columns are missing or doubled. */
  public Heading heading() {
    HeadingReader reader = new HeadingReader(row -> { }, true);
    read(reader);
    return reader.heading();
  }

  /** Gives every row that is not empty to the taker and answers the heading. */
  public Heading rows(Consumer<FileRow> taker) {
    HeadingReader reader = new HeadingReader(taker, false);
    read(reader);
    return reader.heading();
  }

  private void read(HeadingReader reader) {
    try {
      source.read(reader);
    } catch (IOException unreadable) {
      throw new BusinessException("households.import.unreadable");
    }
  }

  private static byte[] head(Path file) throws IOException {
    try (InputStream content = Files.newInputStream(file)) {
      return content.readNBytes(8);
    }
  }

  private static boolean begins(byte[] head, byte[] magic) {
    return head.length >= magic.length && Arrays.equals(head, 0, magic.length, magic, 0, magic.length);
  }
}
