package org.bangfu.households.intake;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bangfu.households.RegisterWords;
import org.bangfu.households.WordKind;
import org.bangfu.households.file.FileRow;
import org.bangfu.households.file.RegisterColumn;
import org.bangfu.households.file.Spellings;
import org.bangfu.shared.BusinessException;
import org.bangfu.shared.RowProblem;
import org.jspecify.annotations.Nullable;

/** Reads the cells of one row; what is wrong is remembered with its column and everything else is read all the same. */
final class RowReading {

  private static final Pattern DAY = Pattern.compile("([0-9]{4})[-/.年]?([0-9]{1,2})[-/.月]?([0-9]{1,2})日?");
  private static final Pattern MONTH = Pattern.compile("([0-9]{4})[-/.年]?([0-9]{1,2})月?");

  private final FileRow row;
  private final RegisterWords words;
  private final List<RowProblem> problems = new ArrayList<>();

  RowReading(FileRow row, RegisterWords words) {
    this.row = row;
    this.words = words;
    problems.addAll(row.problems());
  }

  List<RowProblem> problems() {
    return problems;
  }

  void refuse(RegisterColumn column, String key, Object... arguments) {
    problems.add(RowProblem.of(row.line(), column.heading(), key, arguments));
  }

  @Nullable String text(RegisterColumn column) {
    String text = row.get(column);
    return text.isEmpty() ? null : text;
  }

  /** The value read, or null where the cell is empty or wrong. */
  <T> @Nullable T value(RegisterColumn column, Function<String, T> reading) {
    String text = row.get(column);
    if (text.isEmpty()) {
      return null;
    }
    try {
      return reading.apply(text);
    } catch (BusinessException refusal) {
      problems.add(RowProblem.of(row.line(), column.heading(), refusal));
      return null;
    }
  }

  /** The value read; an empty cell is a problem. Answers null only after telling why. */
  <T> @Nullable T needed(RegisterColumn column, Function<String, T> reading) {
    if (row.get(column).isEmpty() && row.problems().stream().noneMatch(p -> p.column().equals(column.heading()))) {
      refuse(column, "households.import.needed");
    }
    return value(column, reading);
  }

  <T> Function<String, T> spelled(Spellings<T> spellings) {
    return text -> spellings.read(text)
        .orElseThrow(() -> new BusinessException("households.import.word", shown(text), spellings.choices()));
  }

  Function<String, String> word(WordKind kind) {
    return text -> words.code(kind, text)
        .orElseThrow(() -> new BusinessException("households.import.unknownWord", shown(text)));
  }

  boolean yes(RegisterColumn column) {
    return Boolean.TRUE.equals(value(column, spelled(Spellings.YES_NO)));
  }

  /** What was typed, for a sentence: short, and never so many digits in a row that it could be a personal number. */
  static String shown(String text) {
    String plain = text.replaceAll("[0-9０-９]{6,}", "…");
    return plain.length() > 20 ? plain.substring(0, 20) + "…" : plain;
  }

  static Function<String, Integer> whole(int from, int to) {
    return text -> {
      if (text.matches("[0-9]{1,3}") && Integer.parseInt(text) >= from && Integer.parseInt(text) <= to) {
        return Integer.parseInt(text);
      }
      throw new BusinessException("households.import.whole", from, to);
    };
  }

  static LocalDate day(String text) {
    Matcher parts = DAY.matcher(text);
    try {
      if (parts.matches()) {
        return LocalDate.of(number(parts, 1), number(parts, 2), number(parts, 3));
      }
    } catch (DateTimeException noSuchDay) {
      throw new BusinessException("households.import.day");
    }
    throw new BusinessException("households.import.day");
  }

  static YearMonth month(String text) {
    Matcher parts = MONTH.matcher(text);
    try {
      return parts.matches() ? YearMonth.of(number(parts, 1), number(parts, 2)) : YearMonth.from(day(text));
    } catch (DateTimeException | BusinessException noSuchMonth) {
      throw new BusinessException("households.import.month");
    }
  }

  private static int number(Matcher parts, int group) {
    return Integer.parseInt(parts.group(group));
  }
}
