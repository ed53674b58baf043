package org.bangfu.shared;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * A small table with a heading line, read whole: CSV in UTF-8 (with or without byte order mark) or GB18030.
 *
 * @param header headings in order
 * @param rows the rows below
 */
public record CsvTable(List<String> header, List<Row> rows) {

  /**
   * One row.
   *
   * @param line line of the file, the heading being line 1
   * @param fields values by heading; a short row lacks some
   */
  public record Row(long line, Map<String, String> fields) {

    /** The value without blanks around it; empty where the row has none. */
    public String get(String column) {
      return fields.getOrDefault(column, "").strip();
    }
  }

  /** Small tables only: areas, staff, parameters. The register is streamed. */
  private static final long LARGEST = 20L * 1024 * 1024;

  public CsvTable {
    header = List.copyOf(header);
    rows = List.copyOf(rows);
  }

  /** Reads a file; throws {@link BusinessException} where it is too large, no table, or lacks one of the columns. */
  public static CsvTable read(Path file, String... columns) {
    try {
      if (Files.size(file) > LARGEST) {
        throw new BusinessException("import.file.tooLarge", LARGEST / 1024 / 1024);
      }
      return parse(decode(Files.readAllBytes(file)), columns);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static CsvTable parse(String text, String... columns) {
    try (CsvReader<NamedCsvRecord> reader = CsvReader.builder().skipEmptyLines(true)
        .allowMissingFields(true).allowExtraFields(true).ofNamedCsvRecord(text)) {
      List<NamedCsvRecord> records = reader.stream().toList();
      if (records.isEmpty()) {
        throw new BusinessException("import.file.empty");
      }
      CsvTable table = new CsvTable(records.get(0).getHeader(), records.stream()
          .map(row -> new Row(row.getStartingLineNumber(), row.getFieldsAsMap())).toList());
      table.requireColumns(columns);
      return table;
    } catch (CsvParseException | IOException broken) {
      throw new BusinessException("import.file.noTable");
    }
  }

  private void requireColumns(String... columns) {
    for (String column : columns) {
      if (!header.contains(column)) {
        throw new BusinessException("import.file.columnMissing", column, String.join(",", columns));
      }
    }
  }

  private static String decode(byte[] bytes) {
    String text;
    try {
      text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException notUtf8) {
      text = new String(bytes, Charset.forName("GB18030"));
    }
    return text.startsWith("\uFEFF") ? text.substring(1) : text;
  }
}
