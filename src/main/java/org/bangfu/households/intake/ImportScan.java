package org.bangfu.households.intake;

import java.util.HashSet;
import java.util.Set;
import org.bangfu.households.file.FileRow;
import org.bangfu.households.file.RegisterColumn;

/** The first look through a file: how many rows, and which households do not stand in one place. */
final class ImportScan {

  private final Set<String> ended = new HashSet<>();
  private final Set<String> scattered = new HashSet<>();
  private String current = "";
  private long rows;

  void row(FileRow row) {
    rows++;
    String number = row.get(RegisterColumn.HOUSEHOLD_NO);
    if (!number.equals(current)) {
      ended.add(current);
      if (ended.contains(number)) {
        scattered.add(number);
      }
      current = number;
    }
  }

  long rows() {
    return rows;
  }

  boolean scattered(String householdNo) {
    return scattered.contains(householdNo);
  }
}
