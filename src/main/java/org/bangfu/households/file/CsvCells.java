package org.bangfu.households.file;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import org.bangfu.shared.BusinessException;

/** Rows of a CSV file in UTF-8, with or without byte order mark, or in GB18030 (GBK is a part of it). */
final class CsvCells implements RegisterTable.CellSource {

  private static final List<Charset> CHARSETS = List.of(StandardCharsets.UTF_8, Charset.forName("GB18030"));
  private static final int LONGEST_CELL = 100_000;

  private final Path file;
  private final Charset charset;
  private final char separator;

  private CsvCells(Path file, Charset charset, char separator) {
    this.file = file;
    this.charset = charset;
    this.separator = separator;
  }

  static CsvCells open(Path file) throws IOException {
    for (Charset charset : CHARSETS) {
      try {
        return new CsvCells(file, charset, separator(firstLine(file, charset)));
      } catch (CharacterCodingException otherCharset) {
        // The next one may fit.
        continue;
      }
    }
    throw new BusinessException("households.import.encoding");
  }

  @Override
  public void read(RegisterTable.CellRows rows) throws IOException {
    try (CsvReader<CsvRecord> reader = CsvReader.builder().fieldSeparator(separator).maxBufferSize(LONGEST_CELL)
        .detectBomHeader(false).skipEmptyLines(true).allowMissingFields(true).allowExtraFields(true)
        .ofCsvRecord(reader(file, charset))) {
      Iterator<CsvRecord> records = reader.iterator();
      boolean wanted = true;
      while (wanted && records.hasNext()) {
        CsvRecord row = records.next();
        wanted = rows.row(row.getStartingLineNumber(),
            row.getFields().stream().map(text -> new Cell(text, Cell.Kind.TEXT)).toList());
      }
    } catch (CsvParseException broken) {
      throw new BusinessException("households.import.noTable");
    } catch (UncheckedIOException unreadable) {
      throw unreadable.getCause();
    }
  }

  /** Reads the file to its end, so that a wrong letter in the last line is known before the first row is used. */
  private static String firstLine(Path file, Charset charset) throws IOException {
    try (BufferedReader reader = reader(file, charset)) {
      StringBuilder line = new StringBuilder();
      boolean first = true;
      char[] block = new char[16_384];
      for (int read = reader.read(block); read >= 0; read = reader.read(block)) {
        for (int i = 0; i < read && first; i++) {
          first = block[i] != '\n' && line.length() < LONGEST_CELL;
          line.append(block[i]);
        }
        refuseBinary(block, read);
      }
      return line.toString();
    }
  }

  private static void refuseBinary(char[] block, int read) {
    for (int i = 0; i < read; i++) {
      if (block[i] == 0) {
        throw new BusinessException("households.import.binary");
      }
    }
  }

  private static char separator(String heading) {
    char best = ',';
    for (char candidate : new char[] {';', '\t'}) {
      if (count(heading, candidate) > count(heading, best)) {
        best = candidate;
      }
    }
    return best;
  }

  private static long count(String text, char wanted) {
    return text.chars().filter(c -> c == wanted).count();
  }

  private static BufferedReader reader(Path file, Charset charset) throws IOException {
    Reader decoding = new InputStreamReader(Files.newInputStream(file), charset.newDecoder()
        .onMalformedInput(CodingErrorAction.REPORT).onUnmappableCharacter(CodingErrorAction.REPORT));
    BufferedReader reader = new BufferedReader(decoding, 1 << 16);
    reader.mark(1);
    if (reader.read() != '\ufeff') {
      reader.reset();
    }
    return reader;
  }
}
