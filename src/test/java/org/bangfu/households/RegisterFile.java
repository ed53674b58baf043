package org.bangfu.households;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.bangfu.households.file.RegisterColumn;
import org.bangfu.shared.PersonalId;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** A small register file for tests, made row by row; every person in it is new. */
public final class RegisterFile {

  /** A village of the demonstration county. */
  public static final String VILLAGE = "500229001001";

  private static final AtomicInteger NEXT = new AtomicInteger((int) (System.nanoTime() % 100_000) * 9_000);

  private final List<Map<RegisterColumn, String>> rows = new ArrayList<>();
  private String number = "";
  private String village = VILLAGE;

  /** A household number nobody else has. */
  public static String newNumber() {
    return "T" + NEXT.incrementAndGet();
  }

  /** A valid ID number nobody else has. */
  public static String newId() {
    int serial = NEXT.incrementAndGet();
    String seventeen = "%06d".formatted(100_000 + serial / 500 % 899_999) + "19800504" + "%03d".formatted(serial % 500 * 2);
    return seventeen + PersonalId.check(seventeen);
  }

  public RegisterFile village(String code) {
    village = code;
    return this;
  }

  public RegisterFile household(String householdNo) {
    number = householdNo;
    return this;
  }

  public RegisterFile head(String name) {
    return member(name, "本人").with(RegisterColumn.VILLAGE, village).with(RegisterColumn.TYPE, "一般农户");
  }

  public RegisterFile member(String name, String relation) {
    rows.add(new EnumMap<>(RegisterColumn.class));
    return with(RegisterColumn.HOUSEHOLD_NO, number).with(RegisterColumn.NAME, name)
        .with(RegisterColumn.ID_NUMBER, newId()).with(RegisterColumn.RELATION, relation)
        .with(RegisterColumn.HEALTH, "健康").with(RegisterColumn.LABOUR, "普通劳动力");
  }

  /** Sets a cell of the last row. */
  public RegisterFile with(RegisterColumn column, String value) {
    rows.get(rows.size() - 1).put(column, value);
    return this;
  }

  public RegisterFile without(RegisterColumn column) {
    rows.forEach(row -> row.remove(column));
    return this;
  }

  public String text() {
    StringBuilder text = new StringBuilder(line(columns().stream().map(RegisterColumn::heading).toList()));
    rows.forEach(row -> text.append(line(columns().stream().map(column -> row.getOrDefault(column, "")).toList())));
    return text.toString();
  }

  public Path csv(Path folder) {
    return file(folder, text(), StandardCharsets.UTF_8);
  }

  public static Path file(Path folder, String text, Charset charset) {
    try {
      return Files.write(Files.createTempFile(folder, "register", ".csv"), text.getBytes(charset));
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  public Path xlsx(Path folder) {
    try {
      Path file = Files.createTempFile(folder, "register", ".xlsx");
      try (OutputStream out = Files.newOutputStream(file); Workbook book = new Workbook(out, "test", "1.0")) {
        Worksheet sheet = book.newWorksheet("名册");
        for (int c = 0; c < columns().size(); c++) {
          sheet.value(0, c, columns().get(c).heading());
          for (int r = 0; r < rows.size(); r++) {
            cell(sheet, r + 1, c, rows.get(r).getOrDefault(columns().get(c), ""));
          }
        }
      }
      return file;
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private static void cell(Worksheet sheet, int row, int column, String text) {
    if (text.startsWith("=")) {
      sheet.formula(row, column, text.substring(1));
    } else if (!text.isEmpty()) {
      sheet.value(row, column, text);
    }
  }

  private List<RegisterColumn> columns() {
    return Arrays.stream(RegisterColumn.values())
        .filter(column -> rows.stream().anyMatch(row -> row.containsKey(column))).toList();
  }

  private static String line(List<String> cells) {
    return cells.stream().map(cell -> "\"" + cell.replace("\"", "\"\"") + "\"").collect(Collectors.joining(",")) + "\n";
  }
}
