package org.bangfu.households.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.bangfu.households.file.FileRow;
import org.bangfu.households.file.RegisterColumn;
import org.bangfu.shared.RowProblem;

/** Gathers the rows of a file that follow each other under one household number. */
final class HouseholdGroups {

  private static final Pattern NUMBER = Pattern.compile("[0-9A-Za-z-]{3,40}");
  private static final int MOST_MEMBERS = 60;

  private final ImportScan scan;
  private final Problems problems;
  private final Consumer<List<FileRow>> taker;
  private final List<FileRow> rows = new ArrayList<>();
  private String number = "";
  private long line;
  private long size;
  private long refused;

  /** @param taker takes the rows of each household that may be looked at further */
  HouseholdGroups(ImportScan scan, Problems problems, Consumer<List<FileRow>> taker) {
    this.scan = scan;
    this.problems = problems;
    this.taker = taker;
  }

  void row(FileRow row) {
    String next = row.get(RegisterColumn.HOUSEHOLD_NO);
    if (!next.equals(number)) {
      end();
      number = next;
      line = row.line();
    }
    if (number.isEmpty()) {
      problems.add(problem(row.line(), "households.import.needed"));
      return;
    }
    size++;
    if (size <= MOST_MEMBERS) {
      rows.add(row);
    }
  }

  /** Hands over the last household. */
  void end() {
    if (size > 0) {
      String key = refusal();
      if (key.isEmpty()) {
        taker.accept(List.copyOf(rows));
      } else {
        problems.add(problem(line, key, MOST_MEMBERS));
        refused++;
      }
    }
    rows.clear();
    size = 0;
  }

  /** Households not handed over. */
  long refused() {
    return refused;
  }

  private String refusal() {
    if (!NUMBER.matcher(number).matches()) {
      return "households.import.householdNo";
    }
    if (scan.scattered(number)) {
      return "households.import.scattered";
    }
    return size > MOST_MEMBERS ? "households.import.tooManyMembers" : "";
  }

  private static RowProblem problem(long line, String key, Object... arguments) {
    return RowProblem.of(line, RegisterColumn.HOUSEHOLD_NO.heading(), key, arguments);
  }
}
