package org.bangfu.households;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.bangfu.households.file.RegisterColumn;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;

/** Spreadsheets that no honest program writes. */
final class Sheets {

  private static final String SHEET = "xl/worksheets/sheet1.xml";
  private static final int BLOCK = 1 << 20;

  private Sheets() {
  }

  /** The sheet with that many empty rows behind its last one, as a spreadsheet with a formatted column saves it. */
  static Path withEmptyRows(Path sheet, Path folder, int rows) throws IOException {
    return rewritten(sheet, folder, (text, out) -> {
      int end = text.indexOf("</sheetData>");
      write(out, text.substring(0, end));
      for (int row = 0; row < rows; row++) {
        write(out, "<row r=\"" + (row + 10) + "\"><c r=\"A" + (row + 10) + "\"/></row>");
      }
      write(out, text.substring(end));
    });
  }

  /** A small file whose sheet is unpacked to gigabytes of blanks. */
  static Path bomb(Path folder) throws IOException {
    byte[] blanks = " ".repeat(BLOCK).getBytes(StandardCharsets.UTF_8);
    return rewritten(new RegisterFile().household("B1").head("张三").xlsx(folder), folder, (text, out) -> {
      write(out, text.substring(0, text.indexOf("</sheetData>")));
      for (int block = 0; block < 300; block++) {
        out.write(blanks);
      }
      write(out, text.substring(text.indexOf("</sheetData>")));
    });
  }

  /** The file with a number in a column of its last row, as a spreadsheet keeps a long number that was typed into it. */
  static Path withNumber(Path folder, RegisterFile file, RegisterColumn column, double number) throws IOException {
    Path sheet = file.with(column, "NUMBER").xlsx(folder);
    String cell = cell(sheet, "NUMBER");
    return rewritten(sheet, folder, (text, out) -> write(out,
        text.replaceAll("<c r=\"" + cell + "\"[^>]*>.*?</c>", "<c r=\"" + cell + "\"><v>" + number + "</v></c>")));
  }

  private static String cell(Path sheet, String text) throws IOException {
    try (ReadableWorkbook book = new ReadableWorkbook(sheet.toFile())) {
      for (Row row : book.getFirstSheet().read()) {
        for (var cell : row) {
          if (cell != null && text.equals(cell.getText())) {
            return cell.getAddress().toString();
          }
        }
      }
    }
    throw new IllegalArgumentException(text);
  }

  @FunctionalInterface
  private interface Rewriting {

    void write(String text, OutputStream out) throws IOException;
  }

  private static Path rewritten(Path sheet, Path folder, Rewriting rewriting) throws IOException {
    Path made = Files.createTempFile(folder, "made", ".xlsx");
    try (ZipFile from = new ZipFile(sheet.toFile()); OutputStream file = Files.newOutputStream(made);
        ZipOutputStream to = new ZipOutputStream(file)) {
      for (ZipEntry entry : from.stream().toList()) {
        to.putNextEntry(new ZipEntry(entry.getName()));
        try (InputStream content = from.getInputStream(entry)) {
          if (entry.getName().equals(SHEET)) {
            rewriting.write(new String(content.readAllBytes(), StandardCharsets.UTF_8), to);
          } else {
            content.transferTo(to);
          }
        }
      }
    }
    return made;
  }

  private static void write(OutputStream out, String text) throws IOException {
    out.write(text.getBytes(StandardCharsets.UTF_8));
  }
}
